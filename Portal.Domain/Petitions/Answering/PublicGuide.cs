using Portal.Domain.History;

namespace Portal.Domain.Petitions.Answering;

/// <summary>What a mine makes public about its petition channels. 《信访工作条例》第18条.</summary>
public sealed class PublicGuide : IRecorded, IVersioned
{
    private PublicGuide()
    {
    }

    public Guid Id { get; private set; }

    public Guid UnitId { get; private set; }

    public string Visit { get; private set; } = "";

    public string Hours { get; private set; } = "";

    public string LeaderDays { get; private set; } = "";

    public string Letter { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public string Online { get; private set; } = "";

    public string Mailbox { get; private set; } = "";

    public string Emergency { get; private set; } = "";

    public string LegalAid { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => UnitId;

    /// <summary>All parts together.</summary>
    public GuideText Text => new(Visit, Hours, LeaderDays, Letter, Phone, Online, Mailbox, Emergency, LegalAid);

    public static PublicGuide Create(Guid id, Guid unitId) => new() { Id = id, UnitId = unitId };

    /// <summary>Replaces what is published.</summary>
    /// <returns>Refused when a part is too long.</returns>
    public Result Publish(GuideText text, DateTimeOffset now) => Result.Unless(text.FirstTooLong(), () =>
    {
        (Visit, Hours, LeaderDays, Letter, Phone, Online, Mailbox, Emergency, LegalAid) = text;
        ChangedAt = now;
    });
}
