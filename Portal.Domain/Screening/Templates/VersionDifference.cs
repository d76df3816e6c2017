namespace Portal.Domain.Screening.Templates;

/// <summary>One field that reads differently.</summary>
public sealed record FieldDifference(ItemField Field, NewChecklistItem Before, NewChecklistItem After);

/// <summary>What happened to one code between two versions.</summary>
/// <param name="Before">Null when it was added.</param>
/// <param name="After">Null when it was removed.</param>
/// <param name="IsMoved">Whether its place among the questions of both versions changed.</param>
/// <param name="Fields">What reads differently in it.</param>
public sealed record ItemDifference(string Code, NewChecklistItem? Before, NewChecklistItem? After, bool IsMoved, IReadOnlyList<FieldDifference> Fields);

/// <summary>A theme whose name or department changed.</summary>
public sealed record ThemeDifference(string Code, string NameBefore, string DepartmentBefore, string NameAfter, string DepartmentAfter);

/// <summary>What differs between two versions, in the order of the later one; what was removed stands at the end.</summary>
public sealed record VersionDifference(IReadOnlyList<ThemeDifference> Themes, IReadOnlyList<ItemDifference> Items)
{
    private static readonly (ItemField Field, Func<NewChecklistItem, object?> Read)[] s_fields =
    [
        (ItemField.Text, item => item.Text),
        (ItemField.Kind, item => item.Kind),
        (ItemField.Choices, item => ChosenTexts.Join(item.Choices)),
        (ItemField.Condition, item => (item.ShowIfCode, item.ShowIfAnswer)),
        (ItemField.Hint, item => item.Hint),
        (ItemField.LegalSource, item => item.LegalSource),
        (ItemField.IsRequired, item => item.IsRequired),
    ];

    public bool IsNone => Themes.Count == 0 && Items.Count == 0;

    public int Added => Items.Count(item => item.Before is null);

    public int Removed => Items.Count(item => item.After is null);

    public int Changed => Items.Count(item => item.Fields.Count > 0);

    public int Moved => Items.Count(item => item.IsMoved);

    public static VersionDifference Between(IReadOnlyList<NewChecklistItem> before, IReadOnlyList<NewChecklistItem> after)
    {
        var old = before.ToDictionary(item => item.Code);
        var kept = after.Select(item => item.Code).ToHashSet();
        var inPlace = InPlace([.. before.Where(item => kept.Contains(item.Code)).Select(item => item.Code)], [.. after.Where(item => old.ContainsKey(item.Code)).Select(item => item.Code)]);
        var items = after
            .Select(item => old.TryGetValue(item.Code, out var was)
                ? new ItemDifference(item.Code, was, item, !inPlace.Contains(item.Code), FieldsOf(was, item))
                : new ItemDifference(item.Code, null, item, false, []))
            .Where(item => item.Before is null || item.IsMoved || item.Fields.Count > 0)
            .Concat(before.Where(item => !kept.Contains(item.Code)).Select(item => new ItemDifference(item.Code, item, null, false, [])));
        return new VersionDifference(ThemesOf(before, after), [.. items]);
    }

    private static IReadOnlyList<FieldDifference> FieldsOf(NewChecklistItem before, NewChecklistItem after) =>
        [.. s_fields.Where(field => !Equals(field.Read(before), field.Read(after))).Select(field => new FieldDifference(field.Field, before, after))];

    private static IReadOnlyList<ThemeDifference> ThemesOf(IReadOnlyList<NewChecklistItem> before, IReadOnlyList<NewChecklistItem> after)
    {
        var old = before.DistinctBy(item => item.ThemeCode).ToDictionary(item => item.ThemeCode);
        return [.. after.DistinctBy(item => item.ThemeCode)
            .Where(item => old.TryGetValue(item.ThemeCode, out var was) && (was.ThemeName, was.Department) != (item.ThemeName, item.Department))
            .Select(item => new ThemeDifference(item.ThemeCode, old[item.ThemeCode].ThemeName, old[item.ThemeCode].Department, item.ThemeName, item.Department))];
    }

    /// <summary>The longest run of codes that stand in the same order in both; the others were moved.</summary>
    private static HashSet<string> InPlace(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var place = before.Select((code, at) => (code, at)).ToDictionary(each => each.code, each => each.at);
        var length = new int[after.Count];
        var previous = new int[after.Count];
        var end = -1;
        for (var i = 0; i < after.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (place[after[j]] < place[after[i]] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            end = end < 0 || length[i] > length[end] ? i : end;
        }

        var inPlace = new HashSet<string>();
        for (; end >= 0; end = previous[end])
        {
            inPlace.Add(after[end]);
        }

        return inPlace;
    }
}
