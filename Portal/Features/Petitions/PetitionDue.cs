using Portal.Domain.Petitions;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>Due words of a petition. Days count to the internal target; late is only what missed the legal latest day.</summary>
public static class PetitionDue
{
    public static DueState Of(PetitionRow row, DateOnly today) => row switch
    {
        { Clock: { } clock } => Of(clock.Kind, clock.TargetOn, clock.LatestOn, today),
        { ClosedOn: { } closed } => DueState.Done(PetitionWords.Of(row.Step, row.Ending), closed, today),
        { DeliveredOn: { } delivered } => DueState.Done("已送达", delivered, today),
        _ => new DueState(DueKind.Plain, "—"),
    };

    public static DueState Of(ClockKind kind, DateOnly target, DateOnly latest, DateOnly today) =>
        today > target && today <= latest
            ? new DueState(DueKind.Soon, today == latest ? "今天最迟" : $"最迟 {ChineseDates.Row(latest, today)}")
            : DueState.Running(today > latest ? latest : target, today, legal: kind != ClockKind.Assignment);

    /// <summary>The day to count to on a time axis: the target, or the legal latest once the target has passed.</summary>
    public static DateOnly Counted(DateOnly target, DateOnly latest, DateOnly reached) => reached > target ? latest : target;
}
