using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Papers;
using Portal.Security;
using Portal.Tests.Documents;

namespace Portal.Tests.Features.Petitions.Deadlines;

public sealed class ExtensionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Thirty_one_days_are_refused_and_thirty_approved_by_the_leader_issue_the_notice(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        await using var leader = await desk.Portal.AsAsync("leader");

        (await desk.Head.Get<AskExtension>().HandleAsync(number, 31, "等鉴定结论", Ct)).Refusal.ShouldBe(DeadlineRefusals.ExtensionDays);
        (await desk.Head.Get<AskExtension>().HandleAsync(number, 30, "等鉴定结论", Ct)).IsOk.ShouldBeTrue();
        (await desk.Head.Get<DecideExtension>().ApproveAsync(number, Ct)).Refusal.ShouldBe(DeadlineRefusals.ApproverAsked);
        (await leader.Get<DecideExtension>().ApproveAsync(number, Ct)).Refusal.ShouldBeNull();

        var petition = await desk.ReadAsync(number);
        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(90));
        var paper = petition.Papers.Single(each => each.Kind == ExtensionNotice.Kind.Code);
        var file = (await desk.Clerk.Get<DownloadPaper>().HandleAsync(number, paper.Id, Ct)).Value!;
        using var pdf = new PdfFile(file.Content);
        var text = pdf.Text().Replace(" ", "", StringComparison.Ordinal);
        text.ShouldContain("延长30日");
        text.ShouldContain("等鉴定结论");
        text.ShouldContain("2026年6月8日");
        var view = (await desk.Clerk.Get<ReadDeadlines>().HandleAsync(number, Ct)).Value!;
        view.Extensions.Single().ShouldSatisfyAllConditions(each => each.IsApproved.ShouldBe(true), each => each.DecidedBy.ShouldBe("周五"), each => each.AskedBy.ShouldBe("钱二"));
    }

    [Theory, DatabaseProviders]
    public async Task The_second_extension_is_refused_and_one_that_was_not_granted_leaves_no_paper(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        (await desk.Clerk.Get<AskExtension>().HandleAsync(number, 10, "等鉴定结论", Ct)).IsOk.ShouldBeTrue();
        (await desk.Head.Get<DecideExtension>().RefuseAsync(number, "两周能办完", Ct)).IsOk.ShouldBeTrue();
        (await desk.ReadAsync(number)).Papers.ShouldNotContain(each => each.Kind == ExtensionNotice.Kind.Code);

        (await desk.Clerk.Get<AskExtension>().HandleAsync(number, 10, "等鉴定结论", Ct)).IsOk.ShouldBeTrue();
        (await desk.Head.Get<DecideExtension>().ApproveAsync(number, Ct)).IsOk.ShouldBeTrue();

        (await desk.Clerk.Get<AskExtension>().HandleAsync(number, 10, "还要等", Ct)).Refusal.ShouldBe(DeadlineRefusals.ExtensionTwice);
    }

    [Theory, DatabaseProviders]
    public async Task Only_the_leaders_of_the_unit_decide_and_another_mine_sees_nothing(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        await using var officer = await desk.Portal.AsAsync("officer");
        await using var leader2 = await desk.Portal.AsAsync("leader2");
        (await desk.Head.Get<AskExtension>().HandleAsync(number, 10, "等鉴定结论", Ct)).IsOk.ShouldBeTrue();

        (await desk.Clerk.Get<DecideExtension>().ApproveAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await officer.Get<AskExtension>().HandleAsync(number, 10, "等鉴定结论", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await leader2.Get<DecideExtension>().ApproveAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await leader2.Get<ReadDeadlines>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<ReadDeadlines>().HandleAsync(number, Ct)).Value!.MayDecideExtension.ShouldBeFalse();
    }
}
