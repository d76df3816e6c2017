using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Search;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;

namespace Portal.Tests.Features.Petitions.Search;

public sealed class SearchPetitionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseProvider, string, int> Hostile
    {
        get
        {
            var data = new TheoryData<DatabaseProvider, string, int>();
            string[] tries = ["' OR 1=1 --", "\"工资\" OR \"供暖\"", "工资 OR 供暖", "Words:工资", "NEAR(工资 供暖)", "工资*", "*", "\"", "'", "工资 & !供暖", "(((", "a:*", "\\", "%", "_", "AND", "NOT 工资", "-工资"];
            int[] hits = [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
            for (var i = 0; i < tries.Length; i++)
            {
                data.Add(DatabaseProvider.Sqlite, tries[i], hits[i]);
                data.Add(new TheoryDataRow<DatabaseProvider, string, int>(DatabaseProvider.Postgres, tries[i], hits[i]) { Skip = PostgresServer.IsGiven ? null : "PORTAL_TEST_POSTGRES is not set; ./test.sh starts a server and sets it." });
            }

            return data;
        }
    }

    [Theory, DatabaseProviders]
    public async Task Words_of_any_length_are_found_in_number_subject_summary_and_claims(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync(A.PetitionForm with { Subject = "12号井塌陷补偿", Summary = "房屋开裂，Ａ３组", Claims = ["修好水井水位"] })).Number;
        await desk.RegisterAsync();

        foreach (var text in new[] { "塌陷", "12号井", "号井", "井", "12", "开裂", "a3组", "Ａ３", "水井", "水井水位", "塌陷补偿", number, number.ToLowerInvariant(), "塌陷 水位", "补偿、开裂" })
        {
            (await FindAsync(desk, text)).ShouldBe([number], text);
        }

        foreach (var text in new[] { "2号井", "塌补", "水位井", "塌陷 供暖" })
        {
            (await FindAsync(desk, text)).ShouldBeEmpty(text);
        }
    }

    [Theory, DatabaseProviders]
    public async Task Nobody_is_found_by_name_nor_by_their_own_words(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync(A.PetitionForm with { OwnWords = "俺们没见着钱，带班的是张铁柱。" }, [new("李秋生", "13800000009", "东工房9号")]);

        foreach (var text in new[] { "李秋生", "13800000009", "东工房", "张铁柱", "俺们" })
        {
            (await FindAsync(desk, text)).ShouldBeEmpty(text);
        }
    }

    [Theory, DatabaseProviders]
    public async Task What_changes_is_found_by_its_new_words_and_no_more_by_the_old(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        var version = (await desk.ReadAsync(number)).Version;
        (await desk.Clerk.Get<DescribePetition>().HandleAsync(number, new("宿舍停暖", "三号楼没有暖气", "ZF", PetitionKind.Appeal, Reason: "反映的是供暖"), version, Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<AddPetitionClaim>().HandleAsync(number, "退还取暖费", Ct)).Refusal.ShouldBeNull();

        (await FindAsync(desk, "停暖")).ShouldBe([number]);
        (await FindAsync(desk, "取暖费")).ShouldBe([number]);
        (await FindAsync(desk, "外包队伍")).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task What_lies_outside_the_scope_is_not_found(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await using var other = await desk.Portal.AsAsync("clerk2");

        var page = await other.Get<ListPetitions>().HandleAsync(new PetitionFilter(Text: "工资"), 1, 20, Ct);

        (page.Total, page.Items.Count).ShouldBe((0, 0));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task Syntax_of_a_store_is_only_text(DatabaseProvider provider, string text, int hits)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();

        (await FindAsync(desk, text)).Count.ShouldBe(hits);
    }

    [Theory, DatabaseProviders]
    public async Task Petitions_from_before_the_index_are_entered_when_the_store_is_prepared(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        await using (var db = desk.Portal.Open())
        {
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "PetitionWords" """, Ct);
            await db.Database.ExecuteSqlAsync($"""UPDATE "Petitions" SET "DueOn" = {PetitionDates.None}""", Ct);
        }

        (await FindAsync(desk, "工资")).ShouldBeEmpty();
        await using (var db = desk.Portal.Open())
        {
            await PetitionIndexing.FillAsync(db, Ct);
        }

        (await FindAsync(desk, "工资")).ShouldBe([number]);
        await using var look = desk.Portal.Open();
        (await look.Petitions.Select(p => EF.Property<DateOnly>(p, PetitionDates.DueOn)).SingleAsync(Ct)).ShouldBe(TestClock.Today.AddDays(15));
    }

    [Theory, DatabaseProviders]
    public async Task The_dates_of_the_list_follow_every_step(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        foreach (var step in Enum.GetValues<PetitionStatus>())
        {
            await desk.AtAsync(step);
        }

        await using var db = desk.Portal.Open();
        var rows = await db.Petitions.Select(p => new
        {
            p.Status,
            Kept = EF.Property<DateOnly>(p, PetitionDates.DueOn),
            Running = p.Clocks.AsQueryable().Where(PetitionDates.Running).Min(clock => (DateOnly?)clock.TargetOn),
        }).ToListAsync(Ct);
        rows.Count.ShouldBe(7);
        rows.ShouldAllBe(row => row.Kept == (row.Running ?? PetitionDates.None));
    }

    private static async Task<IReadOnlyList<string>> FindAsync(PetitionDesk desk, string text) =>
        [.. (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(Text: text), 1, 20, Ct)).Items.Select(row => row.Number)];
}
