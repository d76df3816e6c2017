namespace Portal.Domain.Screening.Templates;

/// <summary>The steps in which a draft is edited. What is typed is kept also while it has faults; only publishing asks for none.</summary>
public sealed class ChecklistDraft
{
    private readonly ChecklistTemplate _template;
    private readonly CodeBook _codes;
    private readonly DateTimeOffset _now;
    private List<NewChecklistItem> _items;

    private ChecklistDraft(ChecklistTemplate template, CodeBook codes, DateTimeOffset now) =>
        (_template, _codes, _now, _items) = (template, codes, now, [.. template.Items.OrderBy(item => item.Ordinal).Select(item => item.Written())]);

    /// <returns>Refused for a published version.</returns>
    public static Result<ChecklistDraft> Of(ChecklistTemplate template, CodeBook codes, DateTimeOffset now) =>
        template.IsDraft ? new ChecklistDraft(template, codes, now) : TemplateRefusals.Published;

    /// <summary>A draft of the next version with the lines of this one.</summary>
    public static ChecklistTemplate NextOf(ChecklistTemplate published, Guid byId, DateTimeOffset now) =>
        Start(published.Name, published.VersionNumber + 1, published, byId, now);

    /// <summary>The draft of a checklist of another name with the lines of this one; they keep their codes, because they ask the same.</summary>
    /// <returns>Refused without a name; whether it is free is for the caller to know.</returns>
    public static Result<ChecklistTemplate> CopyOf(ChecklistTemplate source, string name, Guid byId, DateTimeOffset now) =>
        name.Length == 0 ? TemplateRefusals.NameMissing
        : name.Length > ChecklistLimits.Name ? TemplateRefusals.NameTooLong
        : PersonWording.FirstIn(name) is { } asks ? asks
        : Start(name, 1, source, byId, now);

    /// <summary>Adds an empty question at the end of a theme.</summary>
    /// <returns>Its code; refused for a theme that is not there, or when the list is full.</returns>
    public Result<string> AddItem(string themeCode)
    {
        var last = _items.FindLastIndex(item => item.ThemeCode == themeCode);
        return last < 0 ? TemplateRefusals.ThemeGone : Insert(last + 1, _items[last].ThemeCode, _items[last].ThemeName, _items[last].Department);
    }

    /// <summary>Adds one of the eleven themes at the end, with an empty question.</summary>
    /// <returns>The code of the question; refused when the theme is unknown or there already.</returns>
    public Result<string> AddTheme(string themeCode) =>
        Topic.Find(themeCode) is not { } topic ? TemplateRefusals.ThemeUnknown
        : _items.Exists(item => item.ThemeCode == themeCode) ? TemplateRefusals.ThemeTaken
        : Insert(_items.Count, topic.Code, topic.Name, topic.Department);

    /// <summary>Writes what a question consists of; its code and theme stay.</summary>
    public Result ChangeItem(string code, NewChecklistItem written) => At(code, at =>
    {
        var now = _items[at];
        _items[at] = written with { Code = now.Code, ThemeCode = now.ThemeCode, ThemeName = now.ThemeName, Department = now.Department, IsRequired = written.IsRequired || written.Kind is AnswerKind.ThreeWay };
        return Keep();
    });

    /// <returns>Refused for the only question.</returns>
    public Result RemoveItem(string code) => At(code, at =>
    {
        if (_items.Count == 1)
        {
            return TemplateRefusals.LastItem;
        }

        _items.RemoveAt(at);
        return Keep();
    });

    /// <summary>Puts a question that the published version has back at the end of its theme, or of the list.</summary>
    public Result Restore(string code)
    {
        if (!_codes.Published.TryGetValue(code, out var before) || _items.Exists(item => item.Code == code))
        {
            return TemplateRefusals.ItemGone;
        }

        var last = _items.FindLastIndex(item => item.ThemeCode == before.Item.ThemeCode);
        _items.Insert(last < 0 ? _items.Count : last + 1, last < 0 ? before.Item : before.Item with { ThemeName = _items[last].ThemeName, Department = _items[last].Department });
        return Keep();
    }

    /// <summary>Moves a question to a place within its theme.</summary>
    /// <param name="place">From 0; too far is the last place.</param>
    public Result MoveItem(string code, int place) => At(code, at =>
    {
        var item = _items[at];
        var first = _items.FindIndex(each => each.ThemeCode == item.ThemeCode);
        var count = _items.Count(each => each.ThemeCode == item.ThemeCode);
        _items.RemoveAt(at);
        _items.Insert(first + Math.Clamp(place, 0, count - 1), item);
        return Keep();
    });

    /// <summary>Moves a theme with all its questions.</summary>
    /// <param name="place">From 0; too far is the last place.</param>
    public Result MoveTheme(string themeCode, int place)
    {
        var themes = _items.GroupBy(item => item.ThemeCode).ToList();
        var at = themes.FindIndex(theme => theme.Key == themeCode);
        if (at < 0)
        {
            return TemplateRefusals.ThemeGone;
        }

        var theme = themes[at];
        themes.RemoveAt(at);
        themes.Insert(Math.Clamp(place, 0, themes.Count), theme);
        _items = [.. themes.SelectMany(each => each)];
        return Keep();
    }

    /// <summary>Names a theme and who mainly answers for it.</summary>
    public Result ChangeTheme(string themeCode, string name, string department)
    {
        if (!_items.Exists(item => item.ThemeCode == themeCode))
        {
            return TemplateRefusals.ThemeGone;
        }

        _items = [.. _items.Select(item => item.ThemeCode == themeCode ? item with { ThemeName = name, Department = department } : item)];
        return Keep();
    }

    /// <summary>Puts the lines of a sheet in the place of all present ones.</summary>
    /// <returns>Refused when there is none, or a fault that keeps the lines apart from each other.</returns>
    public Result Replace(IReadOnlyList<NewChecklistItem> lines)
    {
        if (lines.Count is 0 or > ChecklistLimits.Items)
        {
            return lines.Count == 0 ? TemplateRefusals.NoItems : TemplateRefusals.TooManyItems;
        }

        if (ChecklistFaults.In(lines, _codes) is { Count: > 0 } faults)
        {
            return TemplateRefusals.HasFaults(faults.Count);
        }

        _items = [.. lines];
        return Keep();
    }

    /// <summary>Publishes the draft; from now on it never changes.</summary>
    /// <param name="current">The lines of the newest published version in order; null when there is none.</param>
    /// <returns>Refused while there is a fault, and when nothing changed.</returns>
    public Result Publish(IReadOnlyList<NewChecklistItem>? current, Guid byId)
    {
        var faults = ChecklistFaults.In(_items, _codes).Count;
        return Result.Unless(
            _items.Count == 0 ? TemplateRefusals.NoItems
                : faults > 0 ? TemplateRefusals.HasFaults(faults)
                : current is not null && current.SequenceEqual(_items) ? TemplateRefusals.NothingChanged
                : null,
            () => _template.MarkPublished(byId, _now));
    }

    private static ChecklistTemplate Start(string name, int versionNumber, ChecklistTemplate source, Guid byId, DateTimeOffset now)
    {
        var draft = ChecklistTemplate.Draft(name, versionNumber, source.Items.OrderBy(item => item.Ordinal).Select(item => item.Written()), now);
        draft.MarkEdited(byId, now);
        return draft;
    }

    private Result<string> Insert(int at, string themeCode, string themeName, string department)
    {
        if (_items.Count >= ChecklistLimits.Items)
        {
            return TemplateRefusals.TooManyItems;
        }

        var code = _codes.Next(themeCode, _items.Select(item => item.Code));
        _items.Insert(at, new NewChecklistItem(themeCode, themeName, department, code, "", ""));
        Keep();
        return code;
    }

    private Result At(string code, Func<int, Result> step) => _items.FindIndex(item => item.Code == code) is >= 0 and var at ? step(at) : TemplateRefusals.ItemGone;

    private Result Keep()
    {
        _template.Write(_items, _now);
        return Result.Ok;
    }
}
