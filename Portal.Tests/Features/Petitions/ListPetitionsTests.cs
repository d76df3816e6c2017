using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

public sealed class ListPetitionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseProvider, string, int> Searches
    {
        get
        {
            var data = new TheoryData<DatabaseProvider, string, int>();
            foreach (var (text, hits) in new[] { ("供暖", 1), ("暖", 1), ("xf-yq", 2), ("XF-YQ-20260310-0002", 1), ("abc", 1), ("ABC", 1), ("%", 0), ("_", 0), ("没有这件", 0) })
            {
                data.Add(DatabaseProvider.Sqlite, text, hits);
                data.Add(new TheoryDataRow<DatabaseProvider, string, int>(DatabaseProvider.Postgres, text, hits) { Skip = PostgresServer.IsGiven ? null : "PORTAL_TEST_POSTGRES is not set; ./test.sh starts a server and sets it." });
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Searches))]
    public async Task Text_finds_number_and_subject_in_either_case_and_words_of_two_characters(DatabaseProvider provider, string text, int hits)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.AtAsync(PetitionStatus.Assigned, A.PetitionForm with { Subject = "ABC 班组夜班费" });
        await desk.RegisterAsync(A.PetitionForm with { Subject = "职工宿舍供暖温度不足" });

        var page = await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(Text: text), 1, 20, Ct);

        page.Total.ShouldBe(hits);
        page.Items.Count.ShouldBe(hits);
    }

    [Theory, DatabaseProviders]
    public async Task Tabs_count_exactly_the_rows_they_open(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.AtAsync(PetitionStatus.Registered);
        await desk.AtAsync(PetitionStatus.Accepted);
        await desk.AtAsync(PetitionStatus.Closed);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(16));

        var counts = await desk.Clerk.Get<ListPetitions>().CountAsync(Ct);

        counts.ShouldBe(new PetitionCounts(Mine: 2, Open: 2, DueThisWeek: 0, Late: 1, All: 3));
        foreach (var view in Enum.GetValues<PetitionView>())
        {
            (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(view), 1, 20, Ct)).Total.ShouldBe(counts.Of(view), view.ToString());
        }
    }

    [Theory, DatabaseProviders]
    public async Task The_nearest_date_stands_first_and_finished_ones_last(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var closed = await desk.AtAsync(PetitionStatus.Closed);
        var accepted = await desk.AtAsync(PetitionStatus.Accepted);
        var registered = await desk.AtAsync(PetitionStatus.Registered);

        var page = await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(), 1, 20, Ct);

        page.Items.Select(row => row.Number).ShouldBe([registered, accepted, closed]);
        page.Items.Select(row => row.Clock?.Kind).ShouldBe([ClockKind.Notice, ClockKind.Handling, null]);
    }

    [Theory, DatabaseProviders]
    public async Task Pages_hold_every_row_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        for (var i = 0; i < 5; i++)
        {
            await desk.RegisterAsync();
        }

        var pages = new List<PetitionRow>();
        for (var page = 1; page <= 3; page++)
        {
            pages.AddRange((await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(), page, 2, Ct)).Items);
        }

        pages.Select(row => row.Number).Distinct().Count().ShouldBe(5);
    }

    [Theory, DatabaseProviders]
    public async Task Filters_narrow_by_unit_kind_topic_channel_and_step(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned, A.PetitionForm with { Kind = PetitionKind.Suggestion, Topic = "ZF", Channel = PetitionChannel.Letter, IsGroup = false });
        await desk.RegisterAsync();
        var unit = (await desk.Head.UserAsync()).UnitId;
        PetitionFilter[] filters = [new(UnitId: unit), new(Kind: PetitionKind.Suggestion), new(Topic: "ZF"), new(Channel: PetitionChannel.Letter), new(Step: PetitionStatus.Assigned)];

        foreach (var filter in filters)
        {
            (await desk.Clerk.Get<ListPetitions>().HandleAsync(filter, 1, 20, Ct)).Items.Select(row => row.Number).ShouldBe([number], filter.ToString());
        }
    }

    [Fact]
    public async Task A_cadre_reads_no_petition_at_all()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        await desk.AtAsync(PetitionStatus.Accepted);
        await using var cadre = await desk.Portal.AsAsync("cadre");

        (await cadre.Get<ListPetitions>().HandleAsync(new PetitionFilter(), 1, 20, Ct)).Total.ShouldBe(0);
        (await cadre.Get<ListPetitions>().CountAsync(Ct)).All.ShouldBe(0);
    }
}
