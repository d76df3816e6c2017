using System.Linq.Expressions;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>The conditions that list, counts, duties and navigation share, so that a number always opens exactly its rows.</summary>
internal static class PetitionQuery
{
    /// <summary>A legal deadline of the enterprise that still runs and is not stopped by a hearing. The feedback date of an assignment is a duty, but makes no petition late.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = clock => clock.MetOn == null && clock.PausedOn == null
        && (clock.Kind == ClockKind.Notice || clock.Kind == ClockKind.Handling || clock.Kind == ClockKind.Simple || clock.Kind == ClockKind.Review || clock.Kind == ClockKind.Recheck);

    public static IQueryable<Petition> In(this IQueryable<Petition> petitions, PetitionView view, UserContext user, DateOnly today)
    {
        var unit = user.UnitPath;
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        return view switch
        {
            PetitionView.Mine => petitions.Where(p => p.Status != PetitionStatus.Closed
                && (p.RegisteredAtUnit!.Path.StartsWith(unit) || p.HandlingUnit!.Path.StartsWith(unit))),
            PetitionView.Open => petitions.Where(p => p.Status != PetitionStatus.Closed),
            PetitionView.DueThisWeek => petitions.Where(p => p.Clocks.AsQueryable().Where(Running).Any(clock => clock.TargetOn <= sunday)
                && !p.Clocks.AsQueryable().Where(Running).Any(clock => clock.LatestOn < today)),
            PetitionView.Late => petitions.Where(p => p.Clocks.AsQueryable().Where(Running).Any(clock => clock.LatestOn < today)),
            PetitionView.All => petitions,
        };
    }

    public static IQueryable<Petition> Matching(this IQueryable<Petition> petitions, PetitionFilter filter)
    {
        if (PlainText.Line(filter.Text) is { Length: > 0 } text)
        {
            // These run in the store as lower() and instr() or strpos(); .NET's cultures have no say there.
#pragma warning disable CA1304, CA1311, CA1862
            var lower = AsciiLower(text);
            petitions = petitions.Where(p => p.Number.ToLower().Contains(lower) || p.Subject.ToLower().Contains(lower) || p.HandlingUnit!.Name.ToLower().Contains(lower));
#pragma warning restore CA1304, CA1311, CA1862
        }

        if (filter.UnitId is { } unitId)
        {
            petitions = petitions.Where(p => p.HandlingUnitId == unitId);
        }

        petitions = filter.Kind is { } kind ? petitions.Where(p => p.Kind == kind) : petitions;
        petitions = filter.Channel is { } channel ? petitions.Where(p => p.Channel == channel) : petitions;
        petitions = filter.Step is { } step ? petitions.Where(p => p.Status == step) : petitions;
        return filter.Topic is { Length: > 0 } topic ? petitions.Where(p => p.Topic == topic) : petitions;
    }

    private static string AsciiLower(string text) => string.Concat(text.Select(c => char.IsAsciiLetterUpper(c) ? (char)(c + 32) : c));
}
