namespace Portal.Domain.Petitions.Exchange;

/// <summary>Takes back an assignment that was made by mistake a moment ago; both acts stay in the record.</summary>
public static class TakeBack
{
    /// <summary>How long an assignment of many can be taken back.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(30);

    private const string Reason = "撤销批量交办";

    /// <returns>Refused once the unit has accepted it.</returns>
    /// <remarks>《信访工作条例》第22条. The feedback date that was set ends with it, and it counts as no transfer.</remarks>
    public static Result Assignment(Petition petition, DateTimeOffset now, DateOnly today) => Result.Unless(
        petition.Status == PetitionStatus.Assigned ? null : TakeBackRefusals.WorkedOn,
        () =>
        {
            var unit = petition.HandlingUnitId!.Value;
            petition.ClockOf(ClockKind.Assignment)?.Meet(today);
            petition.Dispositions.Where(each => each.Kind == DispositionKind.Assign).MaxBy(each => each.Id)?.Withdraw(now);
            petition.HandTo(null, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.Return, unit, Reason, now));
            petition.MoveTo(PetitionStatus.Registered);
        });
}
