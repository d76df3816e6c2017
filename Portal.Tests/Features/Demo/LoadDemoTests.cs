using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Hazards;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Features.Accounts;
using Portal.Features.Auditing;
using Portal.Features.Demo;
using Portal.Features.Petitions;

namespace Portal.Tests.Features.Demo;

public sealed class LoadDemoTests(DemoStore store) : IClassFixture<DemoStore>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demo_holds_what_the_readme_promises()
    {
        await using var db = store.Portal.Open();

        (await db.Petitions.CountAsync(petition => petition.ReviewCase == null, Ct)).ShouldBe(400);
        (await db.Petitions.CountAsync(petition => petition.ReviewCase != null, Ct)).ShouldBe(1, "a review is a matter of its own");
        (await db.Rounds.CountAsync(Ct)).ShouldBe(12);
        (await db.Hazards.CountAsync(Ct)).ShouldBe(150);
        (await db.Units.CountAsync(Ct)).ShouldBeInRange(38, 44);
        (await db.Users.Where(user => DemoAccounts.Named.Select(account => account.UserName).Contains(user.UserName)).CountAsync(Ct)).ShouldBe(8);
    }

    [Fact]
    public async Task Every_channel_kind_topic_and_step_of_a_petition_occurs()
    {
        await using var db = store.Portal.Open();

        (await db.Petitions.Select(p => p.Channel).Distinct().CountAsync(Ct)).ShouldBe(Enum.GetValues<PetitionChannel>().Length);
        (await db.Petitions.Select(p => p.Kind).Distinct().CountAsync(Ct)).ShouldBe(Enum.GetValues<PetitionKind>().Length);
        (await db.Petitions.Select(p => p.Topic).Distinct().CountAsync(Ct)).ShouldBe(Topic.All.Count);
        (await db.Petitions.Select(p => p.Status).Distinct().CountAsync(Ct)).ShouldBe(Enum.GetValues<PetitionStatus>().Length);
    }

    [Fact]
    public async Task Some_clocks_and_visits_are_late_and_some_are_done()
    {
        await using var db = store.Portal.Open();

        (await db.Clocks.CountAsync(clock => clock.MetOn > clock.LatestOn, Ct)).ShouldBeGreaterThan(0);
        (await db.Clocks.CountAsync(clock => clock.MetOn == null && clock.LatestOn < TestClock.Today && clock.Kind == ClockKind.Handling, Ct)).ShouldBeGreaterThan(0);
        (await db.Visits.CountAsync(visit => visit.DoneOn == null && visit.PlannedOn < TestClock.Today && !visit.IsCancelled, Ct)).ShouldBeGreaterThan(0);
        (await db.Visits.CountAsync(visit => visit.DoneOn <= visit.PlannedOn, Ct)).ShouldBeGreaterThan(100);
        (await db.Hazards.CountAsync(hazard => hazard.Level == RiskLevel.Red, Ct)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Every_lane_of_the_board_holds_hazards_and_those_with_a_visit_after_their_assessment_are_being_solved()
    {
        await using var db = store.Portal.Open();
        var stages = await db.Hazards.GroupBy(hazard => hazard.Stage).Select(lane => new { lane.Key, Count = lane.Count() }).ToDictionaryAsync(lane => lane.Key, lane => lane.Count, Ct);

        stages.Keys.ShouldBe([HazardStage.Found, HazardStage.Assessed, HazardStage.Resolving], ignoreOrder: true);
        stages[HazardStage.Resolving].ShouldBeGreaterThan(20);
        (await db.Hazards.CountAsync(hazard => hazard.Stage == HazardStage.Resolving && !db.Visits.Any(visit => visit.HazardId == hazard.Id && visit.DoneOn != null), Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_lies_ahead_of_the_present()
    {
        await using var db = store.Portal.Open();

        (await db.Audit.AnyAsync(entry => entry.At > TestClock.Start, Ct)).ShouldBeFalse();
        (await db.Petitions.AnyAsync(petition => petition.ReceivedOn > TestClock.Today, Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_audit_chain_of_the_demo_holds_and_its_times_never_go_back()
    {
        var report = await store.Portal.Services.GetRequiredService<VerifyAuditChain>().HandleAsync(Ct);
        await using var db = store.Portal.Open();
        var times = await db.Audit.OrderBy(entry => entry.Sequence).Select(entry => entry.At).ToListAsync(Ct);

        report.FirstBad.ShouldBeNull();
        times.ShouldBeInOrder();
    }

    [Fact]
    public async Task The_demo_cadre_has_a_running_task_to_fill_in()
    {
        await using var db = store.Portal.Open();
        var unitId = await db.Users.Where(user => user.UserName == "cadre").Select(user => user.UnitId).SingleAsync(Ct);

        (await db.Tasks.CountAsync(task => task.UnitId == unitId && task.Status == ScreeningTaskStatus.Open && task.DueOn >= TestClock.Today, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task No_two_petitions_in_a_row_are_about_the_same_case()
    {
        await using var db = store.Portal.Open();
        var words = await db.Petitions.OrderBy(petition => petition.RegisteredAt).Select(petition => petition.OwnWords).ToListAsync(Ct);

        words.Zip(words.Skip(1)).ShouldAllBe(pair => pair.First != pair.Second);
    }

    [Theory]
    [InlineData("cadre")]
    [InlineData("unithead")]
    [InlineData("clerk")]
    [InlineData("officer")]
    [InlineData("leader")]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    [InlineData("auditor")]
    public async Task Each_demo_account_signs_in_with_the_password_that_the_operator_set(string userName)
    {
        await using var scope = store.Portal.AsNobody();

        (await scope.Get<SignIn>().HandleAsync(userName, DemoStore.Password, Ct)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Names_and_numbers_of_petitioners_stand_nowhere_in_the_database_file_in_plain()
    {
        await using var db = store.Portal.Open();
        var sealedOnes = await db.Identities.AsNoTracking().ToListAsync(Ct);
        var people = sealedOnes.SelectMany(store.Portal.Services.GetRequiredService<SealedIdentities>().Open).ToList();
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", Ct);
        await db.Database.CloseConnectionAsync();
        var file = await ReadSharedAsync(Path.Combine(store.Portal.Database.DataDir, "portal.db"));

        people.Count.ShouldBeGreaterThan(300);
        people.Where((_, index) => index % 7 == 0).Where(person => file.Contains(person.Name, StringComparison.Ordinal) || file.Contains(person.Phone, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_second_load_changes_nothing()
    {
        await using var db = store.Portal.Open();
        var before = await db.Petitions.CountAsync(Ct);

        var again = await DemoStore.LoadAsync(store.Portal);

        again.Value.ShouldBe(new DemoLoaded(false, null));
        (await db.Petitions.CountAsync(Ct)).ShouldBe(before);
    }

    [Fact]
    public async Task The_same_day_tells_the_same_story_on_postgresql()
    {
        if (!PostgresServer.IsGiven)
        {
            Assert.Skip("PORTAL_TEST_POSTGRES is not set; ./test.sh starts a server and sets it.");
        }

        await using var other = await DemoStore.LoadAsync(DatabaseProvider.Postgres);

        (await StoryAsync(other)).ShouldBe(await StoryAsync(store.Portal));
        (await other.Services.GetRequiredService<VerifyAuditChain>().HandleAsync(Ct)).FirstBad.ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task A_store_with_real_data_is_left_alone(DatabaseProvider provider)
    {
        await using var real = await DemoStore.EmptyAsync(provider, TestData.Organisation);

        var loaded = await DemoStore.LoadAsync(real);

        loaded.Refusal!.Code.ShouldBe("demo.not-empty");
    }

    private static async Task<IReadOnlyList<string>> StoryAsync(TestPortal portal)
    {
        await using var db = portal.Open();
        var petitions = await db.Petitions.OrderBy(p => p.Number).Select(p => p.Number + p.Subject + p.OwnWords + p.Status).ToListAsync(Ct);
        var hazards = await db.Hazards.OrderBy(h => h.Number).Select(h => h.Number + h.Title + h.Level + h.Controllability + h.Stage).ToListAsync(Ct);
        var visits = await db.Visits.CountAsync(Ct);
        return [.. petitions.Order(StringComparer.Ordinal), .. hazards.Order(StringComparer.Ordinal), visits.ToString(System.Globalization.CultureInfo.InvariantCulture)];
    }

    private static async Task<string> ReadSharedAsync(string path)
    {
        SqliteConnection.ClearAllPools();
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, Encoding.UTF8);
        return await reader.ReadToEndAsync(Ct);
    }
}
