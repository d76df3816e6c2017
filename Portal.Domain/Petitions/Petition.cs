using Portal.Domain.Calendars;
using Portal.Domain.History;
using Portal.Domain.Organization;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Visits;

namespace Portal.Domain.Petitions;

/// <summary>One registered matter from a letter, visit, call, online, leader mailbox or referral (信访件).</summary>
public sealed class Petition : IRecorded, IVersioned
{
    private readonly List<Claim> _claims = [];
    private readonly List<Clock> _clocks = [];
    private readonly List<Disposition> _dispositions = [];
    private readonly List<ContactLog> _contacts = [];
    private readonly List<IdentityDisclosure> _disclosures = [];
    private readonly List<Extension> _extensions = [];
    private readonly List<Objection> _objections = [];

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

    /// <summary>How it ended; null while it is open, and for what was closed before ends were kept apart (办结).</summary>
    public PetitionEnding? Ending { get; private set; }

    /// <summary>What it looks at again; null for a first handling.</summary>
    public ReviewCase? ReviewCase { get; private set; }

    /// <summary>Hash of the query code; the code itself is printed once and stored nowhere.</summary>
    [Confidential]
    public string QueryCodeHash { get; private set; } = "";

    /// <summary>First matter of the chain when this one repeats it (重信); null for a first one (初信).</summary>
    public Guid? RepeatOfId { get; private set; }

    /// <summary>Lead matter that this one is handled with (并案); null when it is handled by itself.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Whether it repeats an earlier matter; counted per matter, never per person.</summary>
    public bool IsRepeat => RepeatOfId is not null;

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    public Opinion? Opinion { get; private set; }

    public IntakeRecord? Intake { get; internal set; }

    public IReadOnlyList<Claim> Claims => _claims;

    public IReadOnlyList<Clock> Clocks => _clocks;

    public IReadOnlyList<Disposition> Dispositions => _dispositions;

    public IReadOnlyList<ContactLog> Contacts => _contacts;

    public IReadOnlyList<IdentityDisclosure> Disclosures => _disclosures;

    public IReadOnlyList<Extension> Extensions => _extensions;

    public IReadOnlyList<Objection> Objections => _objections;

    /// <summary>Registers a petition and starts the 15 days of written notice. Registration is never refused for who came or how many.</summary>
    /// <param name="id">Made by the form, so that sending it twice registers once; null makes a new one. <paramref name="byUserId"/> is null for a job.</param>
    /// <returns>Refused when something that the law asks for is missing: see <see cref="PetitionIntake.Faults"/>.</returns>
    /// <remarks>《信访工作条例》第19、20、22、23条.</remarks>
    public static Result<Petition> Register(
        string number, NewPetition form, Guid registeredAtUnitId, string queryCodeHash, WorkCalendar calendar, DateTimeOffset now, DateOnly today, Guid? id = null, Guid? byUserId = null)
    {
        if (PetitionIntake.FirstFault(form, today) is { } fault)
        {
            return fault;
        }

        var petition = Create(id ?? Guid.CreateVersion7(now), number, form, registeredAtUnitId, queryCodeHash, now);
        petition.Start(Clock.Start(Guid.CreateVersion7(now), petition.Id, ClockKind.Notice, form.ReceivedOn, calendar));
        petition.Intake = IntakeRecord.Of(petition.Id, form, now, today, byUserId);
        return petition;
    }

    /// <summary>Corrects the clerk's own words about the matter; the petitioner's words stay.</summary>
    /// <returns>Refused after closing, when the subject is missing or too long, or the topic is not one of the eleven.</returns>
    public Result Describe(string subject, string summary, string topic, PetitionKind kind) => Result.Unless(
        PetitionPath.DescribeFault(Status) ?? PetitionIntake.SubjectFault(subject) ?? PetitionIntake.TopicFault(topic) ?? TextLimit.Summary.Fault(summary),
        () => (Subject, Summary, Topic, Kind) = (subject.Trim(), summary.Trim(), topic, kind));

    /// <summary>Passes the petition to a unit with a feedback date (交办).</summary>
    /// <returns>Refused when it is assigned already or the date is not between tomorrow and the legal latest day.</returns>
    /// <remarks>《信访工作条例》第22、34条.</remarks>
    public Result Assign(Guid toUnitId, DateOnly dueOn, string instruction, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        PetitionPath.AssignFault(Status) ?? Intake?.AssignFault() ?? Disposition.AssignFault(dueOn, instruction, ReceivedOn, today),
        () =>
        {
            HandTo(toUnitId, Disposition.Assign(Guid.CreateVersion7(now), Id, toUnitId, dueOn, instruction.Trim(), now));
            Status = PetitionStatus.Assigned;
            _clocks.Add(Clock.Until(Guid.CreateVersion7(now), Id, ClockKind.Assignment, today, dueOn, calendar));
            _clocks.Add(Clock.Start(Guid.CreateVersion7(now), Id, ClockKind.Objection, today, calendar));
        });

    /// <summary>The unit takes the matter in and tells the petitioner in writing (受理); the 60 days start.</summary>
    /// <returns>Refused when it is not assigned or accepted already.</returns>
    /// <remarks>
    /// 《信访工作条例》第23、34条. When the notice comes after the 15 days, the 60 days start on day 15 all the same:
    /// silence gains nothing.
    /// </remarks>
    public Result Accept(WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(PetitionPath.AcceptFault(Status), () =>
    {
        ClockOf(ClockKind.Notice)?.Meet(today);
        ClockOf(ClockKind.Objection)?.Meet(today);
        Status = PetitionStatus.Accepted;
        _dispositions.FindLast(disposition => disposition.PassesOn)?.Confirm(now);
        AcceptedOn = SilenceRule.HandlingOf(this, calendar, now, today).StartsOn;
    });

    /// <summary>Writes down one talk with the petitioner; possible at any step, also after closing.</summary>
    /// <returns>Refused when nothing was said, a text is too long or the day lies ahead. 《信访工作条例》第28条.</returns>
    public Result LogContact(DateOnly on, ContactMethod method, string said, string reply, Guid byUserId, DateTimeOffset now, DateOnly today) => Result.Unless(
        ContactLog.Fault(on, said, reply, today),
        () => _contacts.Add(ContactLog.Create(Guid.CreateVersion7(now), Id, on, method, said.Trim(), reply.Trim(), byUserId, now)));

    /// <summary>Adds a point that the petitioner brought up later.</summary>
    /// <returns>Refused when empty, too long, or once the opinion was sent for approval. 《信访工作条例》第32条.</returns>
    public Result AddClaim(string text, DateTimeOffset now) => Result.Unless(
        PetitionPath.AddClaimFault(Status) ?? Claim.TextFault(text),
        () => _claims.Add(Claim.Create(Guid.CreateVersion7(now), Id, _claims.Max(claim => claim.Ordinal) + 1, text.Trim())));

    /// <summary>Puts on record that someone looks at who stands behind the petition.</summary>
    /// <returns>Refused without a reason, or with one that is too long. 《个人信息保护法》第6、51条.</returns>
    public Result RevealIdentity(string reason, Guid byUserId, DateTimeOffset now) => Result.Unless(
        IdentityDisclosure.Fault(reason),
        () => _disclosures.Add(IdentityDisclosure.Create(Guid.CreateVersion7(now), Id, byUserId, reason.Trim(), now)));

    /// <summary>Concludes on one claim; the opinion needs a conclusion on each. 《信访工作条例》第32条.</summary>
    /// <returns>Refused before acceptance, once the opinion was sent for approval, and without a reason or with one that is too long.</returns>
    /// <exception cref="InvalidOperationException">The claim is not one of this petition.</exception>
    public Result Conclude(Guid claimId, ClaimConclusion conclusion, string text) => Result.Unless(
        PetitionPath.OpinionFault(Status) ?? Claim.ConclusionFault(text),
        () => _claims.Single(claim => claim.Id == claimId).Conclude(conclusion, text.Trim()));

    /// <summary>Keeps a draft of the opinion, complete or not.</summary>
    /// <returns>Refused before acceptance, once it was sent for approval, and when a part is too long. 《信访工作条例》第32条.</returns>
    public Result DraftOpinion(OpinionDraft draft, Guid byUserId, DateTimeOffset now) => Result.Unless(PetitionPath.OpinionFault(Status) ?? draft.FirstTooLong(), () =>
    {
        Opinion ??= Opinion.Create(Guid.CreateVersion7(now), Id);
        Opinion.Write(draft, byUserId);
    });

    /// <summary>Sends the opinion to the unit head.</summary>
    /// <returns>Refused without a talk, a conclusion on each claim and every part of Article 32. 《信访工作条例》第31、32条.</returns>
    public Result SubmitOpinion() => MoveTo(
        PetitionStatus.OpinionSubmitted,
        PetitionPath.OpinionFault(Status) ?? Opinion.MissingFor(this) ?? ReviewPath.SubmitFaultOf(this));

    /// <summary>Signs the opinion. Nobody approves what they drafted.</summary>
    /// <returns>Refused before it was sent for approval, and for its drafter. 《信访工作条例》第32条.</returns>
    public Result ApproveOpinion(Guid byUserId, DateTimeOffset now) =>
        MoveTo(PetitionStatus.OpinionApproved, PetitionPath.ApprovalFault(Status) ?? Opinion!.Approve(byUserId, now).Refusal);

    /// <summary>Sends the opinion back to its drafter with a note.</summary>
    /// <returns>Refused before it was sent for approval, and without a note or with one that is too long. 《信访工作条例》第32条.</returns>
    public Result ReturnOpinion(string note) =>
        MoveTo(PetitionStatus.Accepted, PetitionPath.ApprovalFault(Status) ?? Opinion!.Return(note).Refusal);

    /// <summary>Records that the petitioner holds the opinion; the 30 days for asking for review start.</summary>
    /// <param name="approvedOn">Day of approval in China time, before which nothing can be delivered.</param>
    /// <returns>Refused before approval, for a day outside approval to today, and without the way of delivery or with one that is too long.</returns>
    /// <remarks>《信访工作条例》第32、34、35条.</remarks>
    public Result Deliver(DateOnly on, string way, DateOnly approvedOn, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        PetitionPath.DeliveryFault(Status) ?? Opinion!.Deliver(on, way, approvedOn, today).Refusal,
        () =>
        {
            _clocks.FindAll(clock => ClockRule.All[clock.Kind].BindsEnterprise).ForEach(clock => clock.Meet(on));
            ReviewPath.Grant(this, on, calendar, now);
            Status = PetitionStatus.Delivered;
        });

    /// <summary>Ends the handling (办结); the petitioner's right to review runs on, but after a recheck nothing is left (三级终结).</summary>
    /// <returns>Refused before delivery and when closed already. 《信访工作条例》第34条.</returns>
    public Result Close(DateOnly today) => Result.Unless(PetitionPath.CloseFault(Status), () => End(ReviewCase is { Level: ReviewLevel.Recheck } last && !Reopening.Follows(last.Conclusion) ? PetitionEnding.Exhausted : PetitionEnding.Answered, today));

    /// <summary>The newest clock of a kind; null when it has not started.</summary>
    public Clock? ClockOf(ClockKind kind) => _clocks.Where(clock => clock.Kind == kind).MaxBy(clock => clock.Id);

    /// <summary>The bare petition with its claims at the first step, without clocks; the rules were asked before.</summary>
    internal static Petition Create(Guid id, string number, NewPetition form, Guid registeredAtUnitId, string queryCodeHash, DateTimeOffset now)
    {
        var petition = new Petition
        {
            Id = id,
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
        petition._claims.AddRange(form.Claims.Select((claim, index) => Claim.Create(Guid.CreateVersion7(now), petition.Id, index + 1, claim.Trim())));
        return petition;
    }

    /// <summary>Puts a petition of an old register, or one handled anew, where it stands, without an end.</summary>
    internal void Stand(PetitionStatus status, DateOnly? acceptedOn, DateOnly? closedOn) => (Status, AcceptedOn, ClosedOn, Ending) = (status, acceptedOn, closedOn, null);

    /// <summary>Hands it to a unit, or to none when an assignment is taken back.</summary>
    internal void HandTo(Guid? unitId, Disposition disposition)
    {
        HandlingUnitId = unitId;
        _dispositions.Add(disposition);
    }

    internal void Start(Clock clock) => _clocks.Add(clock);

    internal void MoveTo(PetitionStatus next) => Status = next;

    internal Guid? FirstOf(MatterLinkKind kind) => kind == MatterLinkKind.Repeat ? RepeatOfId : MergedIntoId;

    internal void Follow(MatterLinkKind kind, Guid? firstId) =>
        (RepeatOfId, MergedIntoId) = kind == MatterLinkKind.Repeat ? (firstId, MergedIntoId) : (RepeatOfId, firstId);

    internal void AnswerAs(Opinion lead, string request, DateTimeOffset now)
    {
        Opinion ??= Opinion.Create(Guid.CreateVersion7(now), Id);
        Opinion.SignAs(lead, request);
        Status = PetitionStatus.OpinionApproved;
    }

    internal void Drop(Clock clock) => _clocks.Remove(clock);

    internal void Ask(Extension extension) => _extensions.Add(extension);

    internal void Object(Objection objection) => _objections.Add(objection);

    internal void Review(ReviewCase reviewCase, Guid byUnitId, DateOnly on) =>
        (ReviewCase, HandlingUnitId, Status, AcceptedOn) = (reviewCase, byUnitId, PetitionStatus.Accepted, on);

    internal void End(PetitionEnding ending, DateOnly on) => (Status, Ending, ClosedOn) = (PetitionStatus.Closed, ending, ClosedOn ?? on);

    private Result MoveTo(PetitionStatus next, Refusal? fault) => Result.Unless(fault, () => Status = next);
}
