using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Hazards;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Domain.Petitions.Attachments;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Lessons;
using Portal.Tests.Domain.Petitions;

namespace Portal.Tests.Data;

public sealed class ScopeFilterTests
{
    /// <summary>Tables that carry no filter, and why; every other one must have it.</summary>
    private static readonly Dictionary<string, string> s_unfiltered = new()
    {
        ["OrgUnit"] = "the tree is known to everyone who may sign in",
        ["ChecklistTemplate"] = "the same for the whole group",
        ["ChecklistItem"] = "part of ChecklistTemplate",
        ["Clock"] = "dates of a petition only; the list of petitions sorts by them, and asking the scope again for each one doubles its work",
        ["ImportUpload"] = "opened by who sent it alone",
        ["SavedView"] = "an address of a list, read by its owner and by their unit when shared; the list itself is limited",
        ["UserChoices"] = "read by its own user alone",
        ["SearchHit"] = "ids from the search index; only ever joined to petitions, which are limited",
        ["StagedAttachment"] = "read by its own user alone, before there is a petition",
        ["HistoryEvent"] = "read by the ids of matters that were read within the scope",
        ["AuditEntry"] = "one chain for the whole store, read by the auditor alone; ids and codes only",
        ["Reminder"] = "read by jobs; ids, dates and stages only",
        ["OutboxMessage"] = "read by jobs; delivered to its one recipient",
        ["InboxItem"] = "read by its own user alone",
        ["CalendarYear"] = "public holidays, the same for everyone",
        ["NumberSequence"] = "counters",
        ["InquiryTry"] = "hashes and counters of a quarter of an hour",
        ["PublicGuide"] = "public by law (Article 18)",
        ["PortalUser"] = "accounts, managed by the administrator of accounts",
        ["UserSession"] = "read by its own user's sign-in alone",
        ["SetupLink"] = "exists before there is a unit",
        ["IdentityUserClaim`1"] = "not used",
        ["IdentityUserLogin`1"] = "not used",
        ["IdentityUserToken`1"] = "not used",
        ["IdentityUserPasskey`1"] = "not used",
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_context_without_a_scope_reads_no_matter(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using (var arrange = database.Open())
        {
            var unit = await arrange.Units.SingleAsync(u => u.Path == "JT/YQ/ZC1/", Ct);
            var hazard = A.Hazard(unit.Id);
            arrange.AddRange(A.Petition(unit.Id), hazard, A.Visit(hazard));
            await arrange.SaveChangesAsync(Ct);
        }

        await using var db = database.Open();
        db.Scope = DataScope.None;

        (await db.Petitions.CountAsync(Ct), await db.Hazards.CountAsync(Ct), await db.Visits.CountAsync(Ct)).ShouldBe((0, 0, 0));
        db.Scope = DataScope.Subtree("JT/YQ/");
        (await db.Petitions.CountAsync(Ct), await db.Hazards.CountAsync(Ct), await db.Visits.CountAsync(Ct)).ShouldBe((1, 1, 1));
        db.Scope = DataScope.Subtree("JT/BS/");
        (await db.Petitions.CountAsync(Ct), await db.Hazards.CountAsync(Ct), await db.Visits.CountAsync(Ct)).ShouldBe((0, 0, 0));
    }

    [Theory, DatabaseProviders]
    public async Task A_part_is_read_only_where_its_whole_is_read(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddPartsAsync(database);
        await using var db = database.Open();

        (await PartsAsync(db)).ShouldAllBe(part => part.Value > 0);
        db.Scope = DataScope.Subtree("JT/YQ/");
        (await PartsAsync(db)).ShouldAllBe(part => part.Value > 0);
        db.Scope = DataScope.Subtree("JT/BS/");
        (await PartsAsync(db)).ShouldAllBe(part => part.Value == 0);
        db.Scope = DataScope.None;
        (await PartsAsync(db)).ShouldAllBe(part => part.Value == 0);
    }

    [Theory, DatabaseProviders]
    public async Task The_scope_of_one_petition_reads_that_petition_and_its_parts_but_never_who_stands_behind_it(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddPartsAsync(database);
        await using var db = database.Open();
        var own = await db.Petitions.Where(p => p.Opinion != null).Select(p => p.Number).SingleAsync(Ct);
        var other = A.Petition(await db.Units.Where(u => u.Path == "JT/YQ/ZC1/").Select(u => u.Id).SingleAsync(Ct));
        db.Add(other);
        await db.SaveChangesAsync(Ct);

        db.Scope = DataScope.OnePetition(own);
        (await db.Petitions.Select(p => p.Number).ToListAsync(Ct)).ShouldBe([own]);
        (await db.Claims.Select(claim => claim.PetitionId).Distinct().CountAsync(Ct)).ShouldBe(1);
        (await PartsAsync(db)).Where(part => part.Value == 0).Select(part => part.Key).ShouldBe(["identities", "objections", "answers", "signals", "signal findings", "assessments", "levels", "assist tasks", "links", "hashes", "presence"], ignoreOrder: true);
        (await db.Hazards.CountAsync(Ct), await db.Visits.CountAsync(Ct), await db.Tasks.CountAsync(Ct), await db.Rounds.CountAsync(Ct), await db.Plans.CountAsync(Ct), await db.Reports.CountAsync(Ct))
            .ShouldBe((0, 0, 0, 0, 0, 0));
        db.Scope = DataScope.OnePetition("");
        (await PartsAsync(db)).ShouldAllBe(part => part.Value == 0);
    }

    [Theory, DatabaseProviders]
    public async Task What_is_handed_over_is_screening_hazards_and_visits_of_the_unit_and_no_petition(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddPartsAsync(database);
        await using var db = database.Open();
        var unit = await db.Units.Where(u => u.Path == "JT/YQ/ZC1/").Select(u => u.Id).SingleAsync(Ct);

        db.Scope = DataScope.Subtree("JT/YQ/JJ1/").With([unit]);

        (await db.Tasks.CountAsync(Ct), await db.Hazards.CountAsync(Ct), await db.Petitions.CountAsync(Ct), await db.Plans.CountAsync(Ct)).ShouldBe((1, 1, 0, 0));
        (await PartsAsync(db)).Where(part => part.Value > 0).Select(part => part.Key).ShouldBe(["answers", "assessments", "levels", "assist tasks"], ignoreOrder: true);
        db.Scope = DataScope.Subtree("JT/YQ/JJ1/");
        (await db.Tasks.CountAsync(Ct), await db.Hazards.CountAsync(Ct)).ShouldBe((0, 0));
        db.Scope = DataScope.None.With([]);
        (await db.Tasks.CountAsync(Ct), await db.Hazards.CountAsync(Ct)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Every_table_is_limited_to_the_scope_or_listed_as_not()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.Sqlite, TestData.Empty);
        await using var db = database.Open();

        var unfiltered = db.Model.GetEntityTypes()
            .Where(entity => entity.FindDeclaredQueryFilter(PortalDbContext.ScopeFilter) is null)
            .Select(entity => entity.ClrType.Name);

        unfiltered.Where(name => !s_unfiltered.ContainsKey(name)).ShouldBeEmpty();
    }

    private static async Task AddPartsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var unit = await db.Units.Where(u => u.Path == "JT/YQ/ZC1/").Select(u => u.Id).SingleAsync(Ct);
        var (petition, hazard) = (PetitionAt.Step(PetitionStatus.OpinionSubmitted, unit), A.Hazard(unit));
        ExtensionRule.Ask(petition, 10, "测试", Guid.Empty, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        var objected = PetitionAt.Step(PetitionStatus.Assigned, unit);
        ObjectionRule.File(objected, "不属于本单位的职责范围。", Guid.Empty, StateCouncilCalendar.Current, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        petition.RevealIdentity("测试", Guid.Empty, TestClock.Start).IsOk.ShouldBeTrue();
        hazard.SetLevel(RiskLevel.Red, "测试", Guid.Empty, TestClock.Start).IsOk.ShouldBeTrue();
        var factor = new FactorScore(1, "测试");
        hazard.Assess(new(factor, factor, factor, factor, factor), TestClock.Today.AddDays(30), Guid.Empty, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        var template = ChecklistTemplate.Publish("测试清单", 1, [new NewChecklistItem("WB", "外包队伍", "企管", "WB1", "工资是否按月发放？", "")], TestClock.Start);
        var plan = A.MonthlyPlan(unit, templateName: template.Name);
        var round = ScreeningRound.Open("LC-TEST-001", plan, TestClock.Today, template.Id, TestClock.Today, [unit], TestClock.Start);
        db.AddRange(petition, objected, hazard, template, plan, round);
        db.Add(RepeatSignal.Raise(unit, "WB1", [new ItemFinding(hazard.Id, unit, TestClock.Today)], TestClock.Start));
        db.Add(ScreeningAnswer.Give(Guid.NewGuid(), round.Tasks.Single().Id, "WB1", ScreeningAnswerValue.NoProblem, "", Guid.Empty, TestClock.Start));
        db.Add(PetitionerMessages.AddFacts(Guid.NewGuid(), petition, [], "补充", photos: 0, TestClock.Start).Value!);
        db.Add(PetitionRating.Give(Guid.NewGuid(), petition.Id, TestClock.Today, Satisfaction.Fairly, Satisfaction.Fairly, "", TestClock.Start, TestClock.Today).Value!);
        db.Add(SecondLook.Open(Guid.NewGuid(), petition.Id, null, TestClock.Start, TestClock.Today));
        db.Add(Attachment.Of(petition.Id, new("00", "材料.pdf", AttachmentKind.Paper, "application/pdf", 1, ""), isHealth: false, null, TestClock.Start));
        db.Add(new SealedIdentity { PetitionId = petition.Id, Content = [1] });
        db.Add(new IssuedDocument { Id = Guid.NewGuid(), MatterId = petition.Id, Kind = "receipt", Title = "回执", ContentType = "application/pdf", Content = [1], Sha256 = "", IssuedAt = TestClock.Start });
        petition.ReturnOpinion("再改").IsOk.ShouldBeTrue();
        var commitment = new NewCommitment(CommitmentSource.Promise, null, "补发", unit, TestClock.Today, TestClock.Today, null);
        db.AddRange(
            AssistTask.Of(petition, await db.Units.Where(u => u.Path == "JT/YQ/JJ1/").Select(u => u.Id).SingleAsync(Ct), "核对", TestClock.Today.AddDays(1), Guid.Empty, TestClock.Start, TestClock.Today).Value!,
            Commitment.Record(petition, commitment, Guid.Empty, TestClock.Start, TestClock.Today).Value!,
            Agreement.Sign(petition, AgreementKind.Settlement, TestClock.Today, "", "约定", Guid.Empty, TestClock.Start, TestClock.Today).Value!,
            MatterLink.Join(petition, A.Petition(unit), MatterLinkKind.Repeat, hasFollowers: false, Guid.Empty, TestClock.Start).Value!,
            new PetitionerHash { Id = Guid.NewGuid(), PetitionId = petition.Id, Hash = new string('0', 64) },
            new EditingNow { Id = Guid.NewGuid(), PetitionId = petition.Id, DisplayName = "甲", What = "测试" });
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<Dictionary<string, int>> PartsAsync(PortalDbContext db) => new()
    {
        ["claims"] = await db.Claims.CountAsync(Ct),
        ["opinions"] = await db.Opinions.CountAsync(Ct),
        ["contacts"] = await db.Set<ContactLog>().CountAsync(Ct),
        ["disclosures"] = await db.Set<IdentityDisclosure>().CountAsync(Ct),
        ["dispositions"] = await db.Set<Disposition>().CountAsync(Ct),
        ["intakes"] = await db.Intakes.CountAsync(Ct),
        ["attachments"] = await db.Attachments.CountAsync(Ct),
        ["extensions"] = await db.Set<Extension>().CountAsync(Ct),
        ["objections"] = await db.Set<Objection>().CountAsync(Ct),
        ["identities"] = await db.Identities.CountAsync(Ct),
        ["messages"] = await db.PetitionerMessages.CountAsync(Ct),
        ["ratings"] = await db.Ratings.CountAsync(Ct),
        ["second looks"] = await db.SecondLooks.CountAsync(Ct),
        ["documents"] = await db.Documents.CountAsync(Ct),
        ["answers"] = await db.Answers.CountAsync(Ct),
        ["assessments"] = await db.Set<ControllabilityAssessment>().CountAsync(Ct),
        ["assist tasks"] = await db.AssistTasks.CountAsync(Ct),
        ["commitments"] = await db.Commitments.CountAsync(Ct),
        ["agreements"] = await db.Agreements.CountAsync(Ct),
        ["links"] = await db.MatterLinks.CountAsync(Ct),
        ["hashes"] = await db.PetitionerHashes.CountAsync(Ct),
        ["presence"] = await db.EditingNow.CountAsync(Ct),
        ["signals"] = await db.RepeatSignals.CountAsync(Ct),
        ["signal findings"] = await db.Set<RepeatFinding>().CountAsync(Ct),
        ["levels"] = await db.Set<LevelChange>().CountAsync(Ct),
    };
}
