using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data.Exchange;
using Portal.Data.Search;
using Portal.Domain.Accounts.StandIns;
using Portal.Domain.Calendars;
using Portal.Domain.Hazards;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Attachments;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Intake;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Petitions.Urgent;
using Portal.Domain.Reminders;
using Portal.Domain.Reports;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;
using Portal.Domain.Screening.Following;
using Portal.Domain.Screening.Lessons;
using Portal.Domain.Visits;

namespace Portal.Data;

/// <summary>
/// The store. Reads are limited to <see cref="Scope"/> by query filters that fail closed; writes carry history, audit and outbox
/// in one transaction (<see cref="ChangeRecorder"/>).
/// </summary>
public abstract class PortalDbContext(DbContextOptions options) : IdentityUserContext<PortalUser, Guid>(options)
{
    /// <summary>Name of the query filter that limits reads to the subtree; <c>IgnoreQueryFilters</c> is allowed nowhere but in tests.</summary>
    public const string ScopeFilter = "Scope";

    private readonly List<AuditNote> _notes = [];
    private readonly List<ChangedMatter> _unpublished = [];

    public DbSet<OrgUnit> Units => Set<OrgUnit>();

    public DbSet<Petition> Petitions => Set<Petition>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Clock> Clocks => Set<Clock>();

    public DbSet<Opinion> Opinions => Set<Opinion>();

    public DbSet<PetitionerMessage> PetitionerMessages => Set<PetitionerMessage>();

    public DbSet<PetitionRating> Ratings => Set<PetitionRating>();

    public DbSet<SecondLook> SecondLooks => Set<SecondLook>();

    public DbSet<PublicGuide> Guides => Set<PublicGuide>();

    public DbSet<InquiryTry> InquiryTries => Set<InquiryTry>();

    public DbSet<IntakeRecord> Intakes => Set<IntakeRecord>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<StagedAttachment> StagedAttachments => Set<StagedAttachment>();
    public DbSet<LeaderReading> LeaderReadings => Set<LeaderReading>();

    public DbSet<NonAcceptance> NonAcceptances => Set<NonAcceptance>();

    public DbSet<ReviewCase> ReviewCases => Set<ReviewCase>();

    public DbSet<OutsideReview> OutsideReviews => Set<OutsideReview>();

    public DbSet<UrgentReport> UrgentReports => Set<UrgentReport>();

    public DbSet<Reopening> Reopenings => Set<Reopening>();

    public DbSet<SealedIdentity> Identities => Set<SealedIdentity>();

    public DbSet<PetitionerHash> PetitionerHashes => Set<PetitionerHash>();

    public DbSet<AssistTask> AssistTasks => Set<AssistTask>();

    public DbSet<Commitment> Commitments => Set<Commitment>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<MatterLink> MatterLinks => Set<MatterLink>();

    public DbSet<EditingNow> EditingNow => Set<EditingNow>();

    public DbSet<ChecklistTemplate> Templates => Set<ChecklistTemplate>();

    public DbSet<ChecklistItem> ChecklistItems => Set<ChecklistItem>();

    public DbSet<ScreeningPlan> Plans => Set<ScreeningPlan>();

    public DbSet<ScreeningRound> Rounds => Set<ScreeningRound>();

    public DbSet<ScreeningTask> Tasks => Set<ScreeningTask>();

    public DbSet<ScreeningAnswer> Answers => Set<ScreeningAnswer>();

    public DbSet<StandIn> StandIns => Set<StandIn>();

    public DbSet<RepeatSignal> RepeatSignals => Set<RepeatSignal>();

    public DbSet<ScreeningFinding> Findings => Set<ScreeningFinding>();

    public DbSet<Hazard> Hazards => Set<Hazard>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Report> Reports => Set<Report>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<InboxItem> Inbox => Set<InboxItem>();

    public DbSet<IssuedDocument> Documents => Set<IssuedDocument>();

    public DbSet<HistoryEvent> History => Set<HistoryEvent>();

    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<CalendarYear> CalendarYears => Set<CalendarYear>();

    public DbSet<NumberSequence> NumberSequences => Set<NumberSequence>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();

    public DbSet<ImportUpload> ImportUploads => Set<ImportUpload>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<UserChoices> Choices => Set<UserChoices>();

    public DbSet<BulkAssignment> BulkAssignments => Set<BulkAssignment>();

    public DbSet<UserSession> Sessions => Set<UserSession>();

    /// <summary>Which subtree may be read; nothing until it is set.</summary>
    public DataScope Scope { get; set; } = DataScope.None;

    /// <summary>Who acts; a change without an actor cannot be saved.</summary>
    public Actor? Actor { get; set; }

    /// <summary>The clock that stamps history and audit.</summary>
    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Told after the commit which matters changed; null in tools and tests that have no live pages.</summary>
    public Action<IReadOnlyCollection<ChangedMatter>>? Committed { get; set; }

    /// <summary>What the use case does, for history and audit; set before saving.</summary>
    public string Action { get; set; } = "change";

    internal bool ReadsAll => Scope.IsAll;

    internal string ReadsUnder => Scope.Prefix;

    /// <summary>Units handed over to the reader for some days; without any, the filters are as if there were none.</summary>
    internal IReadOnlyList<Guid> ReadsAlso => Scope.HandedOver;

    /// <summary>No petition has an empty number, so an empty one reads nothing.</summary>
    internal string ReadsPetition => Scope.Petition;

    /// <summary>Takes the single lock under which the audit chain grows; the provider's own way.</summary>
    protected internal abstract Task LockAuditChainAsync(CancellationToken ct);

    /// <summary>Takes the single lock under which reminders, outbox and inbox lines are written, until the transaction ends; the provider's own way.</summary>
    protected internal abstract Task LockMessagesAsync(CancellationToken ct);

    /// <summary>The petitions whose text holds every term, for joining; the provider's own index.</summary>
    public abstract IQueryable<SearchHit> Hits(IReadOnlyList<SearchTerm> terms);

    /// <summary>Whether some petition has no entry in the search index.</summary>
    protected internal abstract Task<bool> LacksEntriesAsync(CancellationToken ct);

    /// <summary>Writes the entries of petitions over those they have.</summary>
    protected internal abstract Task WriteEntriesAsync(IReadOnlyList<PetitionEntry> entries, CancellationToken ct);

    /// <summary>Adds a line to the audit chain with the next save, also when nothing else changes.</summary>
    public void Note(string action, Guid? subjectId, string detail) => _notes.Add(new AuditNote(action, subjectId, detail));

    /// <summary>Tells live pages what was committed; called when the transaction has ended.</summary>
    internal void PublishCommitted()
    {
        if (_unpublished.Count > 0)
        {
            Committed?.Invoke([.. _unpublished.Distinct()]);
            _unpublished.Clear();
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: history and audit are written in the same transaction.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var recorder = ChangeRecorder.Collect(this, _notes);
        if (recorder.IsEmpty)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var index = PetitionIndexing.Collect(ChangeTracker);
        var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await using (own)
        {
            await LockAuditChainAsync(cancellationToken);
            await recorder.WriteAsync(cancellationToken);
            var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            await index.WriteAsync(this, cancellationToken);
            _notes.Clear();
            _unpublished.AddRange(recorder.Matters);
            if (own is not null)
            {
                await own.CommitAsync(cancellationToken);
            }

            return written;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
        builder.Entity<Petition>().HasQueryFilter(ScopeFilter, petition => ReadsAll || petition.Number == ReadsPetition
            || petition.RegisteredAtUnit!.Path.StartsWith(ReadsUnder) || petition.HandlingUnit!.Path.StartsWith(ReadsUnder));
        builder.Entity<Hazard>().HasQueryFilter(ScopeFilter, hazard => ReadsAll
            || hazard.Unit!.Path.StartsWith(ReadsUnder) || hazard.ResponsibleUnit!.Path.StartsWith(ReadsUnder)
            || ReadsAlso.Contains(hazard.UnitId) || ReadsAlso.Contains(hazard.ResponsibleUnitId));
        builder.Entity<Visit>().HasQueryFilter(ScopeFilter, visit => ReadsAll || visit.Unit!.Path.StartsWith(ReadsUnder) || ReadsAlso.Contains(visit.UnitId));
        builder.Entity<ScreeningTask>().HasQueryFilter(ScopeFilter, task => ReadsAll || task.Unit!.Path.StartsWith(ReadsUnder) || ReadsAlso.Contains(task.UnitId));
        builder.Entity<ScreeningRound>().HasQueryFilter(ScopeFilter, round => ReadsAll
            || round.Unit!.Path.StartsWith(ReadsUnder) || ReadsUnder.StartsWith(round.Unit!.Path));
        builder.Entity<ScreeningPlan>().HasQueryFilter(ScopeFilter, plan => ReadsAll || plan.Unit!.Path.StartsWith(ReadsUnder));
        builder.Entity<StandIn>().HasQueryFilter(ScopeFilter, standIn => ReadsAll
            || standIn.Unit!.Path.StartsWith(ReadsUnder) || standIn.StandInUnit!.Path.StartsWith(ReadsUnder));
        builder.Entity<RepeatSignal>().HasQueryFilter(ScopeFilter, signal => ReadsAll || signal.Unit!.Path.StartsWith(ReadsUnder));
        builder.Entity<Report>().HasQueryFilter(ScopeFilter, report => ReadsAll || report.Unit!.Path.StartsWith(ReadsUnder));
        builder.Entity<ImportBatch>().HasQueryFilter(ScopeFilter, batch => ReadsAll || batch.Unit!.Path.StartsWith(ReadsUnder));
        builder.Entity<BulkAssignment>().HasQueryFilter(ScopeFilter, bulk => ReadsAll || bulk.ToUnit!.Path.StartsWith(ReadsUnder));
        LimitParts(builder);
    }

    /// <summary>
    /// A part is read where its whole is read, also by a query that starts at the part. Clocks hold dates only and go without: the list of
    /// petitions asks for them row by row, and the scope would be asked again for each one.
    /// </summary>
    private void LimitParts(ModelBuilder builder)
    {
        builder.Entity<Claim>().HasQueryFilter(ScopeFilter, claim => ReadsAll || Petitions.Any(petition => petition.Id == claim.PetitionId));
        builder.Entity<Opinion>().HasQueryFilter(ScopeFilter, opinion => ReadsAll || Petitions.Any(petition => petition.Id == opinion.PetitionId));
        builder.Entity<Disposition>().HasQueryFilter(ScopeFilter, disposition => ReadsAll || Petitions.Any(petition => petition.Id == disposition.PetitionId));
        builder.Entity<ContactLog>().HasQueryFilter(ScopeFilter, contact => ReadsAll || Petitions.Any(petition => petition.Id == contact.PetitionId));
        builder.Entity<IdentityDisclosure>().HasQueryFilter(ScopeFilter, disclosure => ReadsAll || Petitions.Any(petition => petition.Id == disclosure.PetitionId));
        builder.Entity<SealedIdentity>().HasQueryFilter(ScopeFilter, identity => ReadsAll
            || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == identity.PetitionId)));
        builder.Entity<PetitionerMessage>().HasQueryFilter(ScopeFilter, message => ReadsAll || Petitions.Any(petition => petition.Id == message.PetitionId));
        builder.Entity<PetitionRating>().HasQueryFilter(ScopeFilter, rating => ReadsAll || Petitions.Any(petition => petition.Id == rating.PetitionId));
        builder.Entity<SecondLook>().HasQueryFilter(ScopeFilter, look => ReadsAll || Petitions.Any(petition => petition.Id == look.PetitionId));
        builder.Entity<IntakeRecord>().HasQueryFilter(ScopeFilter, intake => ReadsAll || Petitions.Any(petition => petition.Id == intake.PetitionId));
        builder.Entity<Attachment>().HasQueryFilter(ScopeFilter, file => ReadsAll
            || ((ReadsPetition == "" || file.AddedById == null) && Petitions.Any(petition => petition.Id == file.PetitionId)));
        builder.Entity<ImportedRow>().HasQueryFilter(ScopeFilter, row => ReadsAll || Petitions.Any(petition => petition.Id == row.PetitionId));
        LimitCooperation(builder);
        builder.Entity<Extension>().HasQueryFilter(ScopeFilter, extension => ReadsAll || Petitions.Any(petition => petition.Id == extension.PetitionId));
        builder.Entity<Objection>().HasQueryFilter(ScopeFilter, objection => ReadsAll || Petitions.Any(petition => petition.Id == objection.PetitionId));
        builder.Entity<LeaderReading>().HasQueryFilter(ScopeFilter, reading => ReadsAll || Petitions.Any(petition => petition.Id == reading.PetitionId));
        builder.Entity<NonAcceptance>().HasQueryFilter(ScopeFilter, refusal => ReadsAll || Petitions.Any(petition => petition.Id == refusal.PetitionId));
        builder.Entity<ReviewCase>().HasQueryFilter(ScopeFilter, review => ReadsAll || Petitions.Any(petition => petition.Id == review.PetitionId));
        builder.Entity<Reopening>().HasQueryFilter(ScopeFilter, reopening => ReadsAll || Petitions.Any(petition => petition.Id == reopening.PetitionId));
        builder.Entity<OutsideReview>().HasQueryFilter(ScopeFilter, review => ReadsAll || Petitions.Any(petition => petition.Id == review.PetitionId));
        builder.Entity<ReturnNote>().HasQueryFilter(ScopeFilter, note => ReadsAll || Tasks.Any(task => task.Id == note.TaskId));
        builder.Entity<ScreeningAnswer>().HasQueryFilter(ScopeFilter, answer => ReadsAll || Tasks.Any(task => task.Id == answer.TaskId));
        builder.Entity<RepeatFinding>().HasQueryFilter(ScopeFilter, finding => ReadsAll || RepeatSignals.Any(signal => signal.Id == finding.SignalId));
        builder.Entity<ScreeningFinding>().HasQueryFilter(ScopeFilter, finding => ReadsAll || Tasks.Any(task => task.Id == finding.TaskId));
        builder.Entity<ControllabilityAssessment>().HasQueryFilter(ScopeFilter, assessment => ReadsAll || Hazards.Any(hazard => hazard.Id == assessment.HazardId));
        builder.Entity<LevelChange>().HasQueryFilter(ScopeFilter, change => ReadsAll || Hazards.Any(hazard => hazard.Id == change.HazardId));
        builder.Entity<IssuedDocument>().HasQueryFilter(ScopeFilter, document => ReadsAll
            || Petitions.Any(petition => petition.Id == document.MatterId) || Reports.Any(report => report.Id == document.MatterId));
    }

    /// <summary>A unit reads what it is asked or owes to do, without the petition behind it. A query code opens none of what colleagues do among themselves.</summary>
    private void LimitCooperation(ModelBuilder builder)
    {
        builder.Entity<AssistTask>().HasQueryFilter(ScopeFilter, task => ReadsAll
            || task.Unit!.Path.StartsWith(ReadsUnder) || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == task.PetitionId)));
        builder.Entity<Commitment>().HasQueryFilter(ScopeFilter, commitment => ReadsAll
            || commitment.Unit!.Path.StartsWith(ReadsUnder) || Petitions.Any(petition => petition.Id == commitment.PetitionId));
        builder.Entity<UrgentReport>().HasQueryFilter(ScopeFilter, report => ReadsAll || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == report.PetitionId)));
        builder.Entity<Agreement>().HasQueryFilter(ScopeFilter, agreement => ReadsAll || Petitions.Any(petition => petition.Id == agreement.PetitionId));
        builder.Entity<MatterLink>().HasQueryFilter(ScopeFilter, link => ReadsAll || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == link.PetitionId)));
        builder.Entity<PetitionerHash>().HasQueryFilter(ScopeFilter, hash => ReadsAll || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == hash.PetitionId)));
        builder.Entity<EditingNow>().HasQueryFilter(ScopeFilter, editing => ReadsAll || (ReadsPetition == "" && Petitions.Any(petition => petition.Id == editing.PetitionId)));
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }
}
