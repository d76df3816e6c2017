using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Tests.Support;
using Portal.UI;

namespace Portal.Tests.Features.Petitions;

public sealed class NextStepTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(PetitionStatus.Registered, PetitionStepKind.Assign, null)]
    [InlineData(PetitionStatus.Assigned, null, PetitionStepKind.Accept)]
    [InlineData(PetitionStatus.Accepted, PetitionStepKind.Contact, PetitionStepKind.Contact)]
    [InlineData(PetitionStatus.OpinionSubmitted, null, PetitionStepKind.Approve)]
    [InlineData(PetitionStatus.OpinionApproved, PetitionStepKind.Deliver, PetitionStepKind.Deliver)]
    [InlineData(PetitionStatus.Delivered, PetitionStepKind.Close, null)]
    [InlineData(PetitionStatus.Closed, null, null)]
    public async Task Each_reader_is_offered_the_next_step_of_their_own_role(PetitionStatus at, PetitionStepKind? clerk, PetitionStepKind? head)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(at);

        NextStep.Of(await desk.ReadAsync(number), TestClock.Today).Kind.ShouldBe(clerk);
        var seen = await desk.Head.Get<ReadPetition>().HandleAsync(number, Ct);
        (seen.IsOk ? NextStep.Of(seen.Value, TestClock.Today).Kind : null).ShouldBe(head);
    }

    [Fact]
    public async Task While_handling_it_names_what_is_missing_until_the_opinion_can_be_sent()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var steps = new List<string> { await LabelAsync() };
        await desk.Clerk.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明", "", Ct);
        foreach (var claim in (await desk.ReadAsync(number)).Claims)
        {
            steps.Add(await LabelAsync());
            await desk.Clerk.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "属实", (await desk.ReadAsync(number)).Version, Ct);
        }

        steps.Add(await LabelAsync());
        await desk.Clerk.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion with { LegalBasis = "" }, (await desk.ReadAsync(number)).Version, Ct);
        steps.Add(NextStep.Of(await desk.ReadAsync(number), TestClock.Today).Why);
        await desk.Clerk.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion, (await desk.ReadAsync(number)).Version, Ct);
        steps.Add(await LabelAsync());

        steps.ShouldBe(["记录接谈", "填写要点 1 的结论", "填写要点 2 的结论", "拟写处理意见书", PetitionRefusals.OpinionWithoutLegalBasis.Message, "送审处理意见书"]);

        async Task<string> LabelAsync() => NextStep.Of(await desk.ReadAsync(number), TestClock.Today).Label;
    }

    [Theory]
    [InlineData("2026-03-20", "还剩 1 天", DueKind.Soon)]
    [InlineData("2026-03-21", "今天到期", DueKind.Soon)]
    [InlineData("2026-03-22", "最迟 03-23", DueKind.Soon)]
    [InlineData("2026-03-23", "今天最迟", DueKind.Soon)]
    [InlineData("2026-03-24", "逾期 1 天", DueKind.Late)]
    public void Due_words_count_to_the_target_and_speak_of_late_only_after_the_legal_day(string today, string words, DueKind kind) =>
        PetitionDue.Of(ClockKind.Notice, new DateOnly(2026, 3, 21), new DateOnly(2026, 3, 23), DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(new DueState(kind, words));

    [Fact]
    public void Query_codes_differ_and_have_no_look_alikes()
    {
        var codes = Enumerable.Range(0, 200).Select(_ => QueryCode.New()).ToList();

        codes.Distinct().Count().ShouldBe(200);
        codes.ShouldAllBe(code => !code.Any(c => "01OIL58SB".Contains(c)) && code.Length == 11);
    }
}
