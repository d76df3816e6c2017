using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;

namespace Portal.Tests.Features.Petitions.Cooperation;

/// <summary>Row A13: the hint, the chain and the merge.</summary>
public sealed class SameMatterTests
{
    private static readonly NewPetition s_again = A.PetitionForm with { Subject = "工资还是没有发", OwnWords = "又来了，还是工资。", Claims = ["发放拖欠的工资"], Channel = PetitionChannel.Letter, IsGroup = false, People = 3 };

    private static readonly NewPetition s_other = A.PetitionForm with { Subject = "宿舍楼暖气不热", OwnWords = "冷。", Claims = ["尽快修好暖气"], IsGroup = false, People = 1 };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_second_letter_on_the_same_matter_is_hinted_at_and_the_linked_chain_counts_it_as_a_repeat(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var first = (await desk.RegisterAsync()).Number;
        var second = (await desk.RegisterAsync(s_again, [new("甲一", "+86 138-0000-0001", "")])).Number;

        (await FindAsync(desk.Clerk, second)).ShouldBe([first]);
        (await desk.Clerk.Get<LinkMatter>().HandleAsync(second, first, MatterLinkKind.Repeat, Ct)).Refusal.ShouldBeNull();

        (await desk.ReadAsync(second)).IsRepeat.ShouldBeTrue();
        (await desk.ReadAsync(first)).IsRepeat.ShouldBeFalse();
        (await desk.Clerk.Get<ListPetitions>().HandleAsync(new(PetitionView.All, null, null, null, null, null, null), 1, 20, Ct)).Items.Where(row => row.IsRepeat).Select(row => row.Number).ShouldBe([second]);
        (await FindAsync(desk.Clerk, second)).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task A_third_letter_linked_to_the_second_joins_the_chain_at_its_first(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var numbers = new[] { (await desk.RegisterAsync()).Number, (await desk.RegisterAsync(s_again)).Number, (await desk.RegisterAsync(s_again)).Number };
        (await desk.Clerk.Get<LinkMatter>().HandleAsync(numbers[1], numbers[0], MatterLinkKind.Repeat, Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<LinkMatter>().HandleAsync(numbers[2], numbers[1], MatterLinkKind.Repeat, Ct)).Refusal.ShouldBeNull();

        (await desk.Clerk.Get<ReadCooperation>().HandleAsync(numbers[0], Ct))!.Followers.Select(row => row.Number).ShouldBe(numbers[1..]);
        (await desk.Clerk.Get<LinkMatter>().HandleAsync(numbers[0], numbers[1], MatterLinkKind.Repeat, Ct)).Refusal.ShouldBe(CooperationRefusals.LinkToItself);
        (await desk.Clerk.Get<UnlinkMatter>().HandleAsync(numbers[1], MatterLinkKind.Repeat, "不是同一件", Ct)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(numbers[1])).IsRepeat.ShouldBeFalse();
        await using var db = desk.Portal.Open();
        (await db.MatterLinks.SingleAsync(link => link.EndedAt != null, Ct)).EndReason.ShouldBe("不是同一件");
    }

    [Theory, DatabaseProviders]
    public async Task The_same_person_with_another_matter_is_not_hinted_at(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();

        var other = (await desk.RegisterAsync(s_other, [A.Representatives[0]])).Number;

        (await FindAsync(desk.Clerk, other)).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task The_hint_and_the_link_stay_within_the_readers_scope(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var elsewhere = (await desk.RegisterAsync()).Number;
        await using var clerk2 = await desk.Portal.AsAsync("clerk2");
        var own = (await clerk2.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), A.PetitionForm, A.Representatives, Ct)).Registered!.Number;

        (await FindAsync(clerk2, own)).ShouldBeEmpty();
        (await FindAsync(clerk2, elsewhere)).ShouldBeEmpty();
        (await clerk2.Get<LinkMatter>().HandleAsync(own, elsewhere, MatterLinkKind.Repeat, Ct)).Refusal.ShouldBe(CooperationRefusals.OtherNotFound);
    }

    [Theory, DatabaseProviders]
    public async Task No_hash_can_be_made_without_the_key_of_the_portal(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using var elsewhere = await TestPortal.CreateAsync(provider);
        await desk.RegisterAsync();
        var own = desk.Portal.Services.GetService(typeof(PetitionerHashes)) as PetitionerHashes;
        var foreign = elsewhere.Services.GetService(typeof(PetitionerHashes)) as PetitionerHashes;

        await using var db = desk.Portal.Open();
        var stored = await db.PetitionerHashes.Select(hash => hash.Hash).ToListAsync(Ct);
        var again = own!.Of(Guid.NewGuid(), A.Representatives, "JT/YQ/").Select(hash => hash.Hash);
        var tried = foreign!.Of(Guid.NewGuid(), A.Representatives, "JT/YQ/").Select(hash => hash.Hash);

        stored.ShouldBe(again, ignoreOrder: true);
        stored.Intersect(tried).ShouldBeEmpty();
        stored.ShouldAllBe(hash => hash.Length == 64);
    }

    [Theory, DatabaseProviders]
    public async Task Merged_petitions_are_handled_once_and_answered_each_on_their_own(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var follower = await desk.AtAsync(PetitionStatus.Accepted, s_again);
        var lead = await desk.AtAsync(PetitionStatus.OpinionSubmitted);
        (await desk.Head.Get<LinkMatter>().HandleAsync(follower, lead, MatterLinkKind.Merged, Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<SubmitOpinion>().HandleAsync(follower, Ct)).Refusal.ShouldBe(CooperationRefusals.AnsweredByLead);
        (await desk.Head.Get<ApproveOpinion>().HandleAsync(lead, Ct)).Refusal.ShouldBeNull();
        await PrepareAsync(desk, follower);

        (await desk.Head.Get<FollowLeadAnswer>().HandleAsync(follower, Ct)).Refusal.ShouldBeNull();

        var answered = await desk.ReadAsync(follower);
        (answered.Status, answered.Opinion!.Draft.Decision).ShouldBe((PetitionStatus.OpinionApproved, PetitionDesk.Opinion.Decision));
        answered.Papers.Select(paper => paper.Title).ShouldContain("处理意见书");
        (await desk.Head.Get<DeliverOpinion>().HandleAsync(follower, TestClock.Today, new DeliveryProof(DeliveryWay.InPerson), Ct)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(lead)).Status.ShouldBe(PetitionStatus.OpinionApproved);
        answered.IsRepeat.ShouldBeFalse();
    }

    private static async Task PrepareAsync(PetitionDesk desk, string number)
    {
        (await desk.Head.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明并案", "", Ct)).Refusal.ShouldBeNull();
        foreach (var claim in (await desk.ReadAsync(number)).Claims)
        {
            (await desk.Head.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "同主件", (await desk.ReadAsync(number)).Version, Ct)).Refusal.ShouldBeNull();
        }
    }

    private static async Task<IEnumerable<string>> FindAsync(TestScope scope, string number) => (await scope.Get<FindSameMatters>().HandleAsync(number, Ct)).Select(row => row.Number);
}
