using System.Linq.Expressions;
using Portal.Domain.Petitions;

namespace Portal.Data.Search;

/// <summary>
/// The nearest running dates of a petition, kept beside it so that a list of a million can be read in their order. They are worked out from
/// the clocks in the transaction that changes a clock, and nobody writes them by hand.
/// </summary>
public static class PetitionDates
{
    /// <summary>Nearest internal target.</summary>
    public const string DueOn = nameof(DueOn);

    /// <summary>Nearest latest day in law.</summary>
    public const string LatestOn = nameof(LatestOn);

    /// <summary>Stands for no date, and after every date.</summary>
    public static readonly DateOnly None = new(9999, 12, 30);

    /// <summary>A legal deadline of the enterprise that still runs and is not stopped by a hearing. The feedback date of an assignment is a duty, but makes no petition late.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = clock => clock.MetOn == null && clock.PausedOn == null
        && (clock.Kind == ClockKind.Notice || clock.Kind == ClockKind.Handling || clock.Kind == ClockKind.Simple || clock.Kind == ClockKind.Review || clock.Kind == ClockKind.Recheck);
}
