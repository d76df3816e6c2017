namespace Portal.Domain.Screening.Lessons;

/// <summary>A hazard that belongs to a signal; each belongs to one at most, so that a signal that was looked at does not rise again for it.</summary>
public sealed class RepeatFinding
{
    private RepeatFinding()
    {
    }

    public Guid HazardId { get; private set; }

    public Guid SignalId { get; private set; }

    /// <summary>Where it was found.</summary>
    public Guid UnitId { get; private set; }

    public DateOnly FoundOn { get; private set; }

    internal static RepeatFinding Of(Guid signalId, ItemFinding finding) =>
        new() { HazardId = finding.HazardId, SignalId = signalId, UnitId = finding.UnitId, FoundOn = finding.FoundOn };
}
