using Portal.Domain.History;

namespace Portal.Domain.Screening;

/// <summary>A published version of the screening checklist (排查清单).</summary>
public sealed class ChecklistTemplate : IRecorded
{
    private readonly List<ChecklistItem> _items = [];

    private ChecklistTemplate()
    {
    }

    public Guid Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>From 1; a running round keeps the version it started with.</summary>
    public int VersionNumber { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    public Guid MatterId => Id;

    public IReadOnlyList<ChecklistItem> Items => _items;

    /// <summary>Makes a version from its items in order.</summary>
    public static ChecklistTemplate Publish(string name, int versionNumber, IEnumerable<NewChecklistItem> items, DateTimeOffset now)
    {
        var template = new ChecklistTemplate { Id = Guid.CreateVersion7(now), Name = name, VersionNumber = versionNumber, PublishedAt = now };
        var ordinal = 0;
        foreach (var item in items)
        {
            template._items.Add(ChecklistItem.Create(template.Id, ++ordinal, item, now));
        }

        return template;
    }
}
