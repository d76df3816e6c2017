using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Exchange;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Bulk;
using Portal.Features.Petitions.Papers;
using Portal.Tests.Support;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Bulk;

public sealed class AssignManyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_preview_says_what_happens_to_each_and_only_those_that_can_are_assigned(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await desk.RegisterAsync();
        await desk.AtAsync(PetitionStatus.Accepted);
        var ids = (await desk.Clerk.Get<AssignMany>().AllOfAsync(new PetitionFilter(), Ct)).Value!;
        var order = await OrderAsync(desk);

        var preview = (await desk.Clerk.Get<AssignMany>().PreviewAsync(ids, order, Ct)).Value!;

        preview.Count(line => line.Refusal is null).ShouldBe(2);
        preview.Single(line => line.Refusal is not null).Refusal.ShouldBe(PetitionRefusals.AssignedAlready);
        (await StatusesAsync(desk)).Count(status => status == PetitionStatus.Assigned).ShouldBe(0);
        (await desk.Clerk.Get<AssignMany>().HandleAsync(ids, order, Ct)).Value.Assigned.ShouldBe(2);
        (await StatusesAsync(desk)).Count(status => status == PetitionStatus.Assigned).ShouldBe(2);
        await using var db = desk.Portal.Open();
        (await db.Documents.CountAsync(document => document.Kind == AssignmentLetter.Kind.Code, Ct)).ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task A_slip_that_was_taken_back_counts_as_no_transfer(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        for (var slip = 0; slip < TransferRule.LeaderDecidesFrom; slip++)
        {
            (await desk.Clerk.Get<UndoAssignMany>().HandleAsync(await AssignAsync(desk), Ct)).ShouldBe(Result.Ok);
            desk.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        (await desk.ReadAsync(number)).Rights.Assign.ShouldBeTrue();
        (await desk.Clerk.Get<AssignPetition>().HandleAsync(number, (await OrderAsync(desk)).ToUnitId, TestClock.Today.AddDays(20), "", Ct)).Refusal.ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task The_last_one_is_found_again_by_its_author_for_half_an_hour(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await desk.RegisterAsync();
        var at = desk.Portal.Clock.GetUtcNow();
        var bulk = await AssignAsync(desk);

        (await desk.Clerk.Get<ReadLastBulk>().HandleAsync(Ct)).ShouldBe(new LastBulk(bulk, "综采一队", 2, at + TakeBack.Window));
        await using var leader = await desk.Portal.AsAsync("leader");
        (await leader.Get<ReadLastBulk>().HandleAsync(Ct)).ShouldBeNull();
        desk.Portal.Clock.Advance(TakeBack.Window);
        (await desk.Clerk.Get<ReadLastBulk>().HandleAsync(Ct)).ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task Two_presses_at_once_assign_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        var id = (await desk.ReadAsync(number)).Id;
        var order = await OrderAsync(desk);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.Clerk.Get<AssignMany>().HandleAsync([id], order, Ct)));

        results.Count(result => result.IsOk).ShouldBe(1);
        await using var db = desk.Portal.Open();
        (await db.Set<Disposition>().CountAsync(Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task It_is_taken_back_as_one_and_both_acts_stay_in_the_history(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await desk.RegisterAsync();
        var bulk = await AssignAsync(desk);

        (await desk.Clerk.Get<UndoAssignMany>().HandleAsync(bulk, Ct)).ShouldBe(Result.Ok);

        (await StatusesAsync(desk)).ShouldAllBe(status => status == PetitionStatus.Registered);
        await using var db = desk.Portal.Open();
        (await db.Set<Disposition>().Select(disposition => disposition.Kind).ToListAsync(Ct)).Order().ShouldBe(
            [DispositionKind.Assign, DispositionKind.Assign, DispositionKind.Return, DispositionKind.Return]);
        (await db.History.Where(change => change.Action.StartsWith("petition.")).Select(change => change.Action).Distinct().ToListAsync(Ct)).ShouldBe(
            ["petition.register", "petition.assign-many", "petition.assign-many.undo"], ignoreOrder: true);
        (await desk.Clerk.Get<UndoAssignMany>().HandleAsync(bulk, Ct)).Refusal.ShouldBe(TakeBackRefusals.Done);
    }

    [Theory, DatabaseProviders]
    public async Task Once_one_of_them_was_touched_or_half_an_hour_passed_nothing_is_taken_back(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var touched = (await desk.RegisterAsync()).Number;
        await desk.RegisterAsync();
        var bulk = await AssignAsync(desk);
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        (await desk.Head.Get<AcceptPetition>().HandleAsync(touched, Ct)).ShouldBe(Result.Ok);

        (await desk.Clerk.Get<UndoAssignMany>().HandleAsync(bulk, Ct)).Refusal.ShouldBe(TakeBackRefusals.WorkedOn);

        (await StatusesAsync(desk)).Order().ShouldBe([PetitionStatus.Assigned, PetitionStatus.Accepted]);
        desk.Portal.Clock.Advance(TakeBack.Window);
        (await desk.Clerk.Get<UndoAssignMany>().HandleAsync(bulk, Ct)).Refusal.ShouldBe(TakeBackRefusals.TooLate);
    }

    [Fact]
    public async Task Who_may_not_assign_and_who_sees_none_of_it_changes_nothing()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        await desk.RegisterAsync();
        await using var other = await desk.Portal.AsAsync("clerk2");
        var ids = (await desk.Clerk.Get<AssignMany>().AllOfAsync(new PetitionFilter(), Ct)).Value!;
        var order = await OrderAsync(desk);

        (await desk.Head.Get<AssignMany>().HandleAsync(ids, order, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<AssignMany>().HandleAsync(ids, order, Ct)).Refusal.ShouldBe(FeatureRefusals.UnitCannotHandle);
        (await other.Get<UndoAssignMany>().HandleAsync(await AssignAsync(desk), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Clerk.Get<AssignMany>().HandleAsync([], order, Ct)).Refusal.ShouldBe(BulkRefusals.None);
        (await desk.Clerk.Get<AssignMany>().HandleAsync([.. Enumerable.Range(0, 201).Select(_ => Guid.NewGuid())], order, Ct)).Refusal.ShouldBe(BulkRefusals.TooMany);
    }

    private static async Task<BulkOrder> OrderAsync(PetitionDesk desk) => new((await desk.Head.UserAsync()).UnitId, TestClock.Today.AddDays(20), "核对台账");

    private static async Task<Guid> AssignAsync(PetitionDesk desk)
    {
        var ids = (await desk.Clerk.Get<AssignMany>().AllOfAsync(new PetitionFilter(), Ct)).Value!;
        return (await desk.Clerk.Get<AssignMany>().HandleAsync(ids, await OrderAsync(desk), Ct)).Value.BulkId;
    }

    private static async Task<List<PetitionStatus>> StatusesAsync(PetitionDesk desk)
    {
        await using var db = desk.Portal.Open();
        return await db.Petitions.Select(p => p.Status).ToListAsync(Ct);
    }
}
