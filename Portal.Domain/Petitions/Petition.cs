using Portal.Domain.Calendars;
using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Visits;

namespace Portal.Domain.Petitions;

/// <summary>One registered matter from a letter, visit, call, online, leader mailbox or referral (信访件).</summary>
public sealed class Petition : IRecorded, IVersioned
{
    /// <summary>Most representatives of a group. 《信访工作条例》第20条.</summary>
    public const int MaxRepresentatives = 5;

    /// <summary>From this many people on a visit is a group visit (集体访).</summary>
    public const int GroupSize = 5;

    private readonly List<Claim> _claims = [];
    private readonly List<Clock> _clocks = [];
    private readonly List<Disposition> _dispositions = [];
    private readonly List<ContactLog> _contacts = [];
    private readonly List<IdentityDisclosure> _disclosures = [];

    private Petition()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>XF-矿代码-yyyyMMdd-4位; it opens nothing by itself.</summary>
    public string Number { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>The petitioner's own words, kept apart from every summary and never edited; they may name people, so history does not repeat them.</summary>
    [Confidential]
    public string OwnWords { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public PetitionChannel Channel { get; private set; }

    public PetitionKind Kind { get; private set; }

    /// <summary>Theme code of the checklist, such as WB.</summary>
    public string Topic { get; private set; } = "";

    public bool IsGroup { get; private set; }

    public int People { get; private set; }

    public int Representatives { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public Guid RegisteredAtUnitId { get; private set; }

    public OrgUnit? RegisteredAtUnit { get; private set; }

    /// <summary>The unit that handles it; null until it is assigned.</summary>
    public Guid? HandlingUnitId { get; private set; }

    public OrgUnit? HandlingUnit { get; private set; }

    public PetitionStatus Status { get; private set; }

    /// <summary>The day of acceptance (受理之日), from which the 60 days run; null before.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Hash of the query code; the code itself is printed once and stored nowhere.</summary>
    [Confidential]
    public string QueryCodeHash { get; private set; } = "";

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public Opinion? Opinion { get; private set; }

    public IReadOnlyList<Claim> Claims => _claims;

    public IReadOnlyList<Clock> Clocks => _clocks;

    public IReadOnlyList<Disposition> Dispositions => _dispositions;

    public IReadOnlyList<ContactLog> Contacts => _contacts;

    public IReadOnlyList<IdentityDisclosure> Disclosures => _disclosures;

    /// <summary>Registers a petition and starts the 15 days of written notice. Registration is never refused for who came or how many.</summary>
    /// <param name="id">Made by the form, so that sending it twice registers once; null makes a new one.</param>
    /// <returns>Refused when something that the law asks for is missing: see <see cref="PetitionIntake.Faults"/>.</returns>
    /// <remarks>《信访工作条例》第19、20、22、23条.</remarks>
    public static Result<Petition> Register(
        string number, NewPetition form, Guid registeredAtUnitId, string queryCodeHash, WorkCalendar calendar, DateTimeOffset now, DateOnly today, Guid? id = null)
    {
        if (PetitionIntake.FirstFault(form, today) is { } fault)
        {
            return fault;
        }

        var petition = new Petition
        {
            Id = id ?? Guid.CreateVersion7(now),
            Number = number,
            Subject = form.Subject.Trim(),
            OwnWords = form.OwnWords,
            Summary = form.Summary.Trim(),
            Channel = form.Channel,
            Kind = form.Kind,
            Topic = form.Topic,
            IsGroup = form.IsGroup,
            People = form.People,
            Representatives = form.Representatives,
            ReceivedOn = form.ReceivedOn,
            RegisteredAt = now,
            RegisteredAtUnitId = registeredAtUnitId,
            QueryCodeHash = queryCodeHash,
            Status = PetitionStatus.Registered,
        };
        var ordinal = 0;
        foreach (var claim in form.Claims)
        {
            petition._claims.Add(Claim.Create(Guid.CreateVersion7(now), petition.Id, ++ordinal, claim.Trim()));
        }

        petition._clocks.Add(Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Notice, form.ReceivedOn, calendar));
        return petition;
    }

    /// <summary>Corrects the clerk's own words about the matter; the petitioner's words stay.</summary>
    /// <returns>Refused after closing, when the subject is missing or too long, or the topic is not one of the eleven.</returns>
    public Result Describe(string subject, string summary, string topic, PetitionKind kind)
    {
        if (Status == PetitionStatus.Closed)
        {
            return PetitionRefusals.ClosedAlready;
        }

        if ((PetitionIntake.SubjectFault(subject) ?? PetitionIntake.TopicFault(topic) ?? TextLimit.Summary.Fault(summary)) is { } fault)
        {
            return fault;
        }

        Subject = subject.Trim();
        Summary = summary.Trim();
        Topic = topic;
        Kind = kind;
        return Result.Ok;
    }

    /// <summary>Passes the petition to a unit with a feedback date (交办).</summary>
    /// <returns>Refused when it is assigned already or the date is not between tomorrow and the legal latest day.</returns>
    /// <remarks>《信访工作条例》第22、34条.</remarks>
    public Result Assign(Guid toUnitId, DateOnly dueOn, string instruction, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if (Status == PetitionStatus.Closed)
        {
            return PetitionRefusals.ClosedAlready;
        }

        if (Status != PetitionStatus.Registered)
        {
            return PetitionRefusals.AssignedAlready;
        }

        if (dueOn <= today)
        {
            return PetitionRefusals.AssignDuePast;
        }

        if (TextLimit.Instruction.Fault(instruction) is { } fault)
        {
            return fault;
        }

        var latest = ReceivedOn.AddDays(ClockRule.All[ClockKind.Notice].Days!.Value + ClockRule.All[ClockKind.Handling].Days!.Value);
        if (dueOn > latest)
        {
            return PetitionRefusals.AssignDueTooLate;
        }

        HandlingUnitId = toUnitId;
        Status = PetitionStatus.Assigned;
        _dispositions.Add(Disposition.Assign(Guid.CreateVersion7(now), Id, toUnitId, dueOn, instruction.Trim(), now));
        _clocks.Add(Clock.Until(Guid.CreateVersion7(now), Id, ClockKind.Assignment, today, dueOn, calendar));
        return Result.Ok;
    }

    /// <summary>The unit takes the matter in and tells the petitioner in writing (受理); the 60 days start.</summary>
    /// <returns>Refused when it is not assigned or accepted already.</returns>
    /// <remarks>
    /// 《信访工作条例》第23、34条. When the notice comes after the 15 days, the 60 days start on day 15 all the same:
    /// silence gains nothing.
    /// </remarks>
    public Result Accept(WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if (Status == PetitionStatus.Registered)
        {
            return PetitionRefusals.NotAssigned;
        }

        if (Status != PetitionStatus.Assigned)
        {
            return Status == PetitionStatus.Closed ? PetitionRefusals.ClosedAlready : PetitionRefusals.AcceptedAlready;
        }

        var notice = ClockOf(ClockKind.Notice);
        notice?.Meet(today);
        var startsOn = notice is not null && today > notice.TargetOn ? notice.TargetOn : today;
        AcceptedOn = startsOn;
        Status = PetitionStatus.Accepted;
        _dispositions[^1].Confirm(now);
        _clocks.Add(Clock.Start(Guid.CreateVersion7(now), Id, ClockKind.Handling, startsOn, calendar));
        return Result.Ok;
    }

    /// <summary>Writes down one talk with the petitioner; possible at any step, also after closing.</summary>
    /// <returns>Refused when nothing was said or the day lies ahead. 《信访工作条例》第28条.</returns>
    public Result LogContact(DateOnly on, ContactMethod method, string said, string reply, Guid byUserId, DateTimeOffset now, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(said) && string.IsNullOrWhiteSpace(reply))
        {
            return PetitionRefusals.ContactEmpty;
        }

        if (on > today)
        {
            return PetitionRefusals.ContactInFuture;
        }

        if ((TextLimit.Said.Fault(said) ?? TextLimit.Reply.Fault(reply)) is { } fault)
        {
            return fault;
        }

        _contacts.Add(ContactLog.Create(Guid.CreateVersion7(now), Id, on, method, said.Trim(), reply.Trim(), byUserId, now));
        return Result.Ok;
    }

    /// <summary>Adds a point that the petitioner brought up later.</summary>
    /// <returns>Refused when empty, too long, or once the opinion was sent for approval. 《信访工作条例》第32条.</returns>
    public Result AddClaim(string text, DateTimeOffset now)
    {
        if (Status is not (PetitionStatus.Registered or PetitionStatus.Assigned) && OpinionFault() is { } locked)
        {
            return locked;
        }

        if ((string.IsNullOrWhiteSpace(text) ? PetitionRefusals.ClaimMissing : TextLimit.Claim.Fault(text)) is { } fault)
        {
            return fault;
        }

        _claims.Add(Claim.Create(Guid.CreateVersion7(now), Id, _claims.Max(claim => claim.Ordinal) + 1, text.Trim()));
        return Result.Ok;
    }

    /// <summary>Puts on record that someone looks at who stands behind the petition.</summary>
    /// <returns>Refused without a reason. 《个人信息保护法》第6、51条.</returns>
    public Result RevealIdentity(string reason, Guid byUserId, DateTimeOffset now)
    {
        if ((string.IsNullOrWhiteSpace(reason) ? PetitionRefusals.RevealWithoutReason : TextLimit.Reason.Fault(reason)) is { } fault)
        {
            return fault;
        }

        _disclosures.Add(IdentityDisclosure.Create(Guid.CreateVersion7(now), Id, byUserId, reason.Trim(), now));
        return Result.Ok;
    }

    /// <summary>Concludes on one claim; the opinion needs a conclusion on each. 《信访工作条例》第32条.</summary>
    /// <returns>Refused before acceptance, once the opinion was sent for approval, and without a reason.</returns>
    /// <exception cref="InvalidOperationException">The claim is not one of this petition.</exception>
    public Result Conclude(Guid claimId, ClaimConclusion conclusion, string text)
    {
        if ((OpinionFault() ?? (string.IsNullOrWhiteSpace(text) ? PetitionRefusals.ConclusionMissing : TextLimit.Conclusion.Fault(text))) is { } fault)
        {
            return fault;
        }

        _claims.Single(claim => claim.Id == claimId).Conclude(conclusion, text.Trim());
        return Result.Ok;
    }

    /// <summary>Keeps a draft of the opinion, complete or not.</summary>
    /// <returns>Refused before acceptance, once it was sent for approval, and when a part is too long.</returns>
    public Result DraftOpinion(OpinionDraft draft, Guid byUserId, DateTimeOffset now)
    {
        if ((OpinionFault() ?? draft.FirstTooLong()) is { } fault)
        {
            return fault;
        }

        Opinion ??= Opinion.Create(Guid.CreateVersion7(now), Id);
        Opinion.Write(draft, byUserId);
        return Result.Ok;
    }

    /// <summary>Sends the opinion to the unit head.</summary>
    /// <returns>Refused without a talk, a conclusion on each claim and every part of Article 32. 《信访工作条例》第31、32条.</returns>
    public Result SubmitOpinion()
    {
        if (OpinionFault() is { } fault)
        {
            return fault;
        }

        if (_contacts.Count == 0)
        {
            return PetitionRefusals.NoContactYet;
        }

        var open = _claims.Count(claim => claim.Conclusion is null || claim.ConclusionText.Length == 0);
        if (open > 0)
        {
            return PetitionRefusals.ClaimsWithoutConclusion(open);
        }

        if ((Opinion?.AsDraft() ?? new OpinionDraft("", "", "", "", "")).FirstMissingPart() is { } missing)
        {
            return missing;
        }

        Status = PetitionStatus.OpinionSubmitted;
        return Result.Ok;
    }

    /// <summary>Signs the opinion. Nobody approves what they drafted.</summary>
    public Result ApproveOpinion(Guid byUserId, DateTimeOffset now)
    {
        if (Status != PetitionStatus.OpinionSubmitted)
        {
            return PetitionRefusals.OpinionNotSubmitted;
        }

        if (Opinion!.DraftedById == byUserId)
        {
            return PetitionRefusals.ApproverIsDrafter;
        }

        Opinion.Approve(byUserId, now);
        Status = PetitionStatus.OpinionApproved;
        return Result.Ok;
    }

    /// <summary>Sends the opinion back to its drafter with a note.</summary>
    public Result ReturnOpinion(string note)
    {
        if (Status != PetitionStatus.OpinionSubmitted)
        {
            return PetitionRefusals.OpinionNotSubmitted;
        }

        if (string.IsNullOrWhiteSpace(note))
        {
            return PetitionRefusals.ReturnNoteMissing;
        }

        if (TextLimit.ReturnNote.Fault(note) is { } fault)
        {
            return fault;
        }

        Opinion!.Return(note.Trim());
        Status = PetitionStatus.Accepted;
        return Result.Ok;
    }

    /// <summary>Records that the petitioner holds the opinion; the 30 days for asking for review start.</summary>
    /// <param name="approvedOn">Day of approval in China time, before which nothing can be delivered.</param>
    /// <returns>Refused before approval, for a day outside approval to today, or without the way of delivery.</returns>
    /// <remarks>《信访工作条例》第32、34、35条.</remarks>
    public Result Deliver(DateOnly on, string way, DateOnly approvedOn, WorkCalendar calendar, DateTimeOffset now, DateOnly today)
    {
        if (Status != PetitionStatus.OpinionApproved)
        {
            return Status == PetitionStatus.Closed ? PetitionRefusals.ClosedAlready : PetitionRefusals.NotApproved;
        }

        if (on > today)
        {
            return PetitionRefusals.DeliveredInFuture;
        }

        if (on < approvedOn)
        {
            return PetitionRefusals.DeliveredBeforeApproval;
        }

        if (string.IsNullOrWhiteSpace(way))
        {
            return PetitionRefusals.DeliveryWayMissing;
        }

        if (TextLimit.DeliveryWay.Fault(way) is { } fault)
        {
            return fault;
        }

        Opinion!.Deliver(on, way.Trim());
        ClockOf(ClockKind.Handling)?.Meet(on);
        ClockOf(ClockKind.Assignment)?.Meet(on);
        _clocks.Add(Clock.Start(Guid.CreateVersion7(now), Id, ClockKind.ReviewRequest, on, calendar));
        Status = PetitionStatus.Delivered;
        return Result.Ok;
    }

    /// <summary>Ends the handling (办结); the petitioner's right to review runs on.</summary>
    /// <returns>Refused before delivery and when closed already. 《信访工作条例》第34条.</returns>
    public Result Close(DateOnly today)
    {
        if (Status == PetitionStatus.Closed)
        {
            return PetitionRefusals.ClosedAlready;
        }

        if (Status != PetitionStatus.Delivered)
        {
            return PetitionRefusals.NotDelivered;
        }

        Status = PetitionStatus.Closed;
        ClosedOn = today;
        return Result.Ok;
    }

    /// <summary>The newest clock of a kind; null when it has not started.</summary>
    public Clock? ClockOf(ClockKind kind) => _clocks.Where(clock => clock.Kind == kind).MaxBy(clock => clock.Id);

    private Refusal? OpinionFault() => Status switch
    {
        PetitionStatus.Registered or PetitionStatus.Assigned => PetitionRefusals.NotAccepted,
        PetitionStatus.Accepted => null,
        PetitionStatus.OpinionSubmitted or PetitionStatus.OpinionApproved or PetitionStatus.Delivered => PetitionRefusals.OpinionLocked,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => throw new InvalidOperationException($"Unknown status {Status}."),
    };
}
