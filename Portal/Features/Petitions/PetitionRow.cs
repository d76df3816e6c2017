using Portal.Domain.Petitions;

namespace Portal.Features.Petitions;

/// <summary>One line of the list.</summary>
/// <param name="Unit">Handling unit; null until it is assigned.</param>
/// <param name="IsRepeat">Whether it repeats an earlier matter (重信).</param>
/// <param name="Ending">How it ended; null while it is open.</param>
/// <param name="Clock">The legal deadline that runs; null when none does any more.</param>
public sealed record PetitionRow(
    Guid Id, string Number, string Subject, bool IsGroup, int People, PetitionChannel Channel, PetitionKind Kind, string Topic, string? Unit, PetitionStatus Step,
    DateOnly ReceivedOn, RunningClock? Clock, DateOnly? DeliveredOn, DateOnly? ClosedOn, bool IsRepeat = false, PetitionEnding? Ending = null);

/// <summary>A legal deadline that runs.</summary>
public sealed record RunningClock(Guid Id, ClockKind Kind, DateOnly StartsOn, DateOnly TargetOn, DateOnly LatestOn)
{
    /// <summary>Which day of it this is; the day from which it counts is 0.</summary>
    public int DayOn(DateOnly today) => Math.Max(0, today.DayNumber - StartsOn.DayNumber);
}

/// <summary>One page of the list and how many rows there are in all.</summary>
/// <param name="Total">At most <see cref="ListPetitions.MaxCount"/>.</param>
/// <param name="IsMore">There are more than that.</param>
public sealed record PetitionList(IReadOnlyList<PetitionRow> Items, int Total, bool IsMore = false);

/// <summary>How many rows each tab holds.</summary>
public sealed record PetitionCounts(int Mine, int Open, int DueThisWeek, int Late, int All)
{
    public int Of(PetitionView view) => view switch
    {
        PetitionView.Mine => Mine,
        PetitionView.Open => Open,
        PetitionView.DueThisWeek => DueThisWeek,
        PetitionView.Late => Late,
        PetitionView.All => All,
    };
}
