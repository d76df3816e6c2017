using Portal.Domain.Calendars;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Domain.Petitions.Exchange;

/// <summary>Takes a petition over from an old register: with its own dates, and with running clocks while it is open.</summary>
public static class TakeOver
{
    /// <summary>No register of this kind is older.</summary>
    public static readonly DateOnly Earliest = new(1950, 1, 1);

    private const string Origin = "由旧台账导入";

    /// <summary>Every fault of the line, at most one per field.</summary>
    public static IEnumerable<Refusal> Faults(OldPetition old, DateOnly today)
    {
        Refusal?[] faults =
        [
            PetitionIntake.SubjectFault(old.Subject),
            PetitionIntake.TopicFault(old.Topic),
            old.ReceivedOn < Earliest || old.ReceivedOn > today ? ExchangeRefusals.ReceivedOutside : null,
            old.People is < 1 or > PetitionIntake.MaxPeople ? ExchangeRefusals.PeopleTooFew : null,
            TextLimit.Summary.Fault(old.Summary),
            old.Claims.Select(TextLimit.Claim.Fault).FirstOrDefault(fault => fault is not null),
            StatusFault(old),
            AcceptedFault(old, today),
            ClosedFault(old, today),
        ];
        return faults.OfType<Refusal>();
    }

    /// <summary>Makes the petition. An open one gets the clocks that the law starts; a closed one runs none any more.</summary>
    /// <param name="number">Its new number; the old one is kept beside it as a reference.</param>
    /// <param name="unitId">The unit whose register it is.</param>
    /// <returns>The first of <see cref="Faults"/>.</returns>
    /// <remarks>《信访工作条例》第21条: what was received is entered into the system; 第23、34条 for the clocks.</remarks>
    public static Result<Petition> Of(OldPetition old, string number, Guid unitId, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if (Faults(old, today).FirstOrDefault() is { } fault)
        {
            return fault;
        }

        var claims = old.Claims.Count > 0 ? old.Claims : [old.Subject];
        var isGroup = old.Channel == PetitionChannel.Visit && old.People >= PetitionIntake.GroupSize;
        var form = new NewPetition(old.Subject, "", old.Summary, old.Channel, old.Kind, old.Topic, isGroup, old.People, old.Representatives, old.ReceivedOn, claims);
        var petition = Petition.Create(Guid.CreateVersion7(now), number, form, unitId, "", now);
        if (old.HandlingUnitId is { } handler)
        {
            petition.HandTo(handler, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.Assign, handler, Origin, now));
        }

        petition.Stand(old.Status, old.AcceptedOn, old.ClosedOn);
        StartClocks(petition, old, calendar, now);
        return petition;
    }

    private static void StartClocks(Petition petition, OldPetition old, WorkCalendar calendar, DateTimeOffset now)
    {
        if (old.Status == PetitionStatus.Closed)
        {
            return;
        }

        var notice = Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Notice, old.ReceivedOn, calendar);
        petition.Start(notice);
        if (old.AcceptedOn is { } accepted)
        {
            notice.Meet(accepted);
            petition.Start(Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Handling, SilenceRule.StartsOn(notice.TargetOn, accepted), calendar));
        }
    }

    private static Refusal? StatusFault(OldPetition old) => old.Status switch
    {
        PetitionStatus.Registered or PetitionStatus.Closed => null,
        PetitionStatus.Assigned or PetitionStatus.Accepted => old.HandlingUnitId is null ? ExchangeRefusals.HandlingUnitMissing : null,
        _ => ExchangeRefusals.StepUnknown,
    };

    private static Refusal? AcceptedFault(OldPetition old, DateOnly today) =>
        old.AcceptedOn is not { } accepted ? old.Status == PetitionStatus.Accepted ? ExchangeRefusals.AcceptedMissing : null
        : old.Status is PetitionStatus.Registered or PetitionStatus.Assigned ? ExchangeRefusals.AcceptedTooEarly
        : accepted < old.ReceivedOn || accepted > today ? ExchangeRefusals.AcceptedOutside
        : null;

    private static Refusal? ClosedFault(OldPetition old, DateOnly today) =>
        old.ClosedOn is not { } closed ? old.Status == PetitionStatus.Closed ? ExchangeRefusals.ClosedMissing : null
        : old.Status != PetitionStatus.Closed ? ExchangeRefusals.ClosedTooEarly
        : closed < (old.AcceptedOn ?? old.ReceivedOn) || closed > today ? ExchangeRefusals.ClosedOutside
        : null;
}
