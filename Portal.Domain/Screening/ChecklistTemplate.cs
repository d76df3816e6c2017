using Portal.Domain.History;

namespace Portal.Domain.Screening;

/// <summary>A version of a screening checklist (排查清单): a draft until it is published, then fixed for good.</summary>
public sealed class ChecklistTemplate : IRecorded, IVersioned
{
    private readonly List<ChecklistItem> _items = [];

    private ChecklistTemplate()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>From 1; a running round keeps the version it started with.</summary>
    public int VersionNumber { get; private set; }

    /// <summary>Null while it is a draft; rounds open with published versions only.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Null for a draft, and for the checklists that come with the portal.</summary>
    public Guid? PublishedById { get; private set; }

    /// <summary>Last change of the draft; null for a checklist that comes with the portal.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    public Guid? EditedById { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public bool IsDraft => PublishedAt is null;

    public IReadOnlyList<ChecklistItem> Items => _items;

    /// <summary>Makes a published version from its items in order.</summary>
    public static ChecklistTemplate Publish(string name, int versionNumber, IEnumerable<NewChecklistItem> items, DateTimeOffset now)
    {
        var template = Draft(name, versionNumber, items, now);
        template.PublishedAt = now;
        return template;
    }

    internal static ChecklistTemplate Draft(string name, int versionNumber, IEnumerable<NewChecklistItem> items, DateTimeOffset now)
    {
        var template = new ChecklistTemplate { Id = Guid.CreateVersion7(now), Name = name, VersionNumber = versionNumber };
        template.Write(items, now);
        return template;
    }

    /// <summary>Notes who changed the draft; also tells two editors apart.</summary>
    public void MarkEdited(Guid byId, DateTimeOffset now) => (EditedAt, EditedById) = (now, byId);

    internal void MarkPublished(Guid byId, DateTimeOffset now) => (PublishedAt, PublishedById) = (now, byId);

    /// <summary>Puts these lines in the place of the present ones; a line keeps its record by its code.</summary>
    internal void Write(IEnumerable<NewChecklistItem> items, DateTimeOffset now)
    {
        var before = _items.ToDictionary(item => item.Code);
        var ordinal = 0;
        foreach (var item in items)
        {
            ordinal++;
            if (before.Remove(item.Code, out var known))
            {
                known.Write(ordinal, item);
            }
            else
            {
                _items.Add(ChecklistItem.Create(Id, ordinal, item, now));
            }
        }

        _items.RemoveAll(item => before.ContainsKey(item.Code));
        _items.Sort((left, right) => left.Ordinal.CompareTo(right.Ordinal));
    }
}
