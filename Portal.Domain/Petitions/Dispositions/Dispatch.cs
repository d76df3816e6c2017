using Portal.Domain.Calendars;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Domain.Petitions.Dispositions;

/// <summary>Ways of disposing of a registered petition beside 交办: 转送, 自办 and 告知.</summary>
/// <remarks>《信访工作条例》第22、23、31条. Each tells the petitioner in writing, so the 15 days of notice are met.</remarks>
public static class Dispatch
{
    /// <summary>Passes the petition to the competent unit without demanding a result (转送). The first receiver answers for it until that unit confirms.</summary>
    /// <returns>Refused unless it waits for a disposition, from the third passing-on, and with a reason that is too long.</returns>
    public static Result Forward(Petition petition, Guid toUnitId, string note, bool byLeader, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        PetitionPath.AssignFault(petition.Status) ?? petition.Intake?.AssignFault() ?? TransferRule.Fault(petition, byLeader) ?? TextLimit.ForwardNote.Fault(note),
        () =>
        {
            petition.HandTo(toUnitId, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.Forward, toUnitId, note.Trim(), now));
            petition.MoveTo(PetitionStatus.Assigned);
            petition.Start(Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Objection, today, calendar));
            petition.ClockOf(ClockKind.Notice)?.Meet(today);
        });

    /// <summary>The unit that registered the petition handles it itself (自办): it is taken in at once and the 60 days start.</summary>
    /// <returns>Refused unless it waits for a disposition.</returns>
    public static Result HandleHere(Petition petition, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if ((PetitionPath.AssignFault(petition.Status) ?? petition.Intake?.AssignFault()) is { } fault)
        {
            return fault;
        }

        petition.HandTo(petition.RegisteredAtUnitId, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.HandleHere, petition.RegisteredAtUnitId, "", now));
        petition.MoveTo(PetitionStatus.Assigned);
        return petition.Accept(calendar, now, today);
    }

    /// <summary>Tells the petitioner which lawful way to take and where (告知); the handling here ends.</summary>
    /// <param name="route">Any of the ways but the petition procedure itself.</param>
    /// <param name="place">Where to go, as written on the paper.</param>
    /// <returns>Refused unless it waits for a disposition, without a lawful way or place, and with a text that is too long.</returns>
    /// <remarks>《信访工作条例》第31条: 导入法定途径.</remarks>
    public static Result Inform(Petition petition, StatutoryRoute? route, string place, string note, DateTimeOffset now, DateOnly today) => Result.Unless(
        PetitionPath.AssignFault(petition.Status)
            ?? (route is null or StatutoryRoute.Petition ? DispositionRefusals.RouteMissing : null)
            ?? (string.IsNullOrWhiteSpace(place) ? DispositionRefusals.PlaceMissing : TextLimit.Place.Fault(place) ?? TextLimit.InformNote.Fault(note)),
        () =>
        {
            var told = $"{StatutoryRoutes.Of(route!.Value).Name}：{place.Trim()}";
            petition.HandTo(petition.HandlingUnitId, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.Inform, petition.RegisteredAtUnitId, told, now));
            petition.ClockOf(ClockKind.Notice)?.Meet(today);
            petition.End(PetitionEnding.Informed, today);
        });
}
