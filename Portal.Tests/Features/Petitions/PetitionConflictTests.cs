using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Security;

namespace Portal.Tests.Features.Petitions;

public sealed class PetitionConflictTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_second_saver_overwrites_nothing_silently(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var seen = (await desk.ReadAsync(number)).Version;
        (await Describe(desk.Clerk, number, "先保存的", seen)).ShouldBe(Result.Ok);

        (await Describe(desk.Head, number, "后保存的", seen)).Refusal.ShouldBe(SecurityRefusals.Conflict);

        (await desk.ReadAsync(number)).Subject.ShouldBe("先保存的");
    }

    [Theory, DatabaseProviders]
    public async Task Two_saving_at_the_same_instant_do_not_both_win(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var seen = (await desk.ReadAsync(number)).Version;

        var results = await Task.WhenAll(Describe(desk.Clerk, number, "甲写的", seen), Describe(desk.Head, number, "乙写的", seen));

        results.Count(result => result.IsOk).ShouldBe(1);
        results.Single(result => !result.IsOk).Refusal.ShouldBe(SecurityRefusals.Conflict);
    }

    [Theory, DatabaseProviders]
    public async Task A_change_of_a_claim_is_a_change_of_the_petition(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var seen = await desk.ReadAsync(number);
        await desk.Head.Get<ConcludeClaim>().HandleAsync(number, seen.Claims[0].Id, ClaimConclusion.NotSupported, "没有依据", seen.Version, Ct);

        var second = await desk.Clerk.Get<ConcludeClaim>().HandleAsync(number, seen.Claims[0].Id, ClaimConclusion.Supported, "属实", seen.Version, Ct);

        second.Refusal.ShouldBe(SecurityRefusals.Conflict);
        (await desk.Clerk.Get<ReadPetitionHistory>().HandleAsync(number, seen.Claims[0].Id, 1, Ct))[0].By.ShouldBe("钱二");
    }

    [Fact]
    public async Task Fields_that_only_one_of_the_two_changed_are_merged_without_asking()
    {
        var edit = new EditSession(Guid.NewGuid(), new EditedField("subject", "事项名称", "旧"), new EditedField("summary", "概述", "旧概述"));
        edit["summary"].Mine = "我的概述";
        var theirs = (Guid.NewGuid(), (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["subject"] = "别人的", ["summary"] = "旧概述" });

        var result = await edit.SaveAsync(version => Task.FromResult(version == theirs.Item1 ? Result.Ok : SecurityRefusals.Conflict), () => Task.FromResult<(Guid, IReadOnlyDictionary<string, string>)?>(theirs));

        result.ShouldBe(Result.Ok);
        (edit["subject"].Mine, edit["summary"].Mine).ShouldBe(("别人的", "我的概述"));
    }

    [Fact]
    public void A_field_that_both_changed_is_asked_about_and_keeps_both_texts()
    {
        var edit = new EditSession(Guid.NewGuid(), new EditedField("subject", "事项名称", "旧"));
        edit["subject"].Mine = "我的";

        edit.Rebase(Guid.NewGuid(), new Dictionary<string, string> { ["subject"] = "别人的" });

        edit.Conflicts.ShouldHaveSingleItem().ShouldSatisfyAllConditions(field => field.Theirs.ShouldBe("别人的"), field => field.Mine.ShouldBe("我的"));
        edit["subject"].Mine.ShouldBe("我的");
        edit.Settle(new HashSet<string>());
        edit["subject"].Mine.ShouldBe("别人的");
    }

    private static Task<Result> Describe(Support.TestScope scope, string number, string subject, Guid version) =>
        scope.Get<DescribePetition>().HandleAsync(number, new(subject, "", "WB", PetitionKind.Appeal), version, Ct);
}
