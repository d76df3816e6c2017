using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Features.Screening.Paper;

/// <summary>What a sheet would do to its task; nothing is stored yet.</summary>
/// <param name="Same">Lines that say what is stored already.</param>
/// <param name="Empty">Items of the checklist about which the sheet says nothing; they stay as they are.</param>
/// <param name="Faults">Every cell that keeps its line out.</param>
/// <param name="EffortBefore">How the unit looked, as it is stored.</param>
/// <param name="Effort">The same with what the sheet says; null when it changes nothing.</param>
public sealed record SheetPreview(
    IReadOnlyList<SheetChange> Changes, int Same, int Empty, IReadOnlyList<CellFault> Faults, EffortForm EffortBefore, EffortForm? Effort)
{
    public IEnumerable<SheetChange> Added => Changes.Where(change => change.Old is null);

    public IEnumerable<SheetChange> Replaced => Changes.Where(change => change.Old is not null);

    public bool IsNothing => Changes.Count == 0 && Effort is null;
}
