using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Indicators;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Security;
using Portal.Tests.Features.Notifications;

namespace Portal.Tests.Features.Petitions.Cooperation;

/// <summary>Rows A16 and G4: agreements and promises become dated commitments.</summary>
public sealed class CommitmentsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Both_payments_of_an_agreement_appear_as_dated_commitments(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var unit = (await desk.Head.UserAsync()).UnitId;
        var agreement = new NewAgreement(AgreementKind.Mediation, TestClock.Today, "镇调委会", "分两期支付补偿款", unit,
            [new("第一期", TestClock.Today.AddDays(30), 6000), new("第二期", TestClock.Today.AddDays(60), 6000.50m)]);

        (await desk.Head.Get<SignAgreement>().HandleAsync(number, agreement, Ct)).Refusal.ShouldBeNull();

        var register = await ListAsync(desk, CommitmentView.Open);
        register.Items.Select(row => (row.Text, row.DueOn, row.Amount)).ShouldBe(
            [("第一期", TestClock.Today.AddDays(30), (decimal?)6000), ("第二期", TestClock.Today.AddDays(60), 6000.50m)]);
        (await desk.Head.Get<ReadCooperation>().HandleAsync(number, Ct))!.Agreements.ShouldHaveSingleItem().ConfirmBy.ShouldBe(TestClock.Today.AddDays(30));
    }

    [Theory, DatabaseProviders]
    public async Task An_agreement_with_one_impossible_payment_is_not_kept_at_all(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var unit = (await desk.Head.UserAsync()).UnitId;
        var agreement = new NewAgreement(AgreementKind.Settlement, TestClock.Today, "", "分两期", unit, [new("第一期", TestClock.Today.AddDays(30), 1), new("第二期", default, 1)]);

        (await desk.Head.Get<SignAgreement>().HandleAsync(number, agreement, Ct)).Refusal.ShouldBe(CooperationRefusals.PromiseDueMissing);

        await using var db = desk.Portal.Open();
        (await db.Agreements.CountAsync(Ct), await db.Commitments.CountAsync(Ct)).ShouldBe((0, 0));
    }

    [Theory, DatabaseProviders]
    public async Task A_promise_at_reception_reminds_before_its_day_and_is_in_the_report_once_broken(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var head = await desk.Head.UserAsync();
        (await desk.Clerk.Get<LogPetitionContact>().HandleAsync(
            number, TestClock.Today, ContactMethod.Talk, "说明流程", "", new SpokenPromise("两周内核清", head.UnitId, TestClock.Today.AddDays(14)), Ct)).Refusal.ShouldBeNull();
        desk.Portal.Database.GoToDay(7);
        await desk.Portal.Services.RemindAsync();
        await using (var db = desk.Portal.Open())
        {
            var told = await db.Outbox.Where(message => message.Link.StartsWith("/petitions/commitments")).Select(message => message.Subject).Distinct().ToListAsync(Ct);
            told.ShouldBe([$"信访件 {number}：兑现承诺，还有 7 天"]);
        }

        var period = new Period(TestClock.Today, TestClock.Today.AddDays(60));
        (await desk.Clerk.Get<CommitmentFigures>().HandleAsync(period, "JT/YQ/", Ct)).Value!.Broken.ShouldBeEmpty();
        desk.Portal.Database.GoToDay(15);

        var figure = (await desk.Clerk.Get<CommitmentFigures>().HandleAsync(period, "JT/YQ/", Ct)).Value!;
        (figure.Due, figure.InTime).ShouldBe((1, 0));
        figure.Broken.ShouldHaveSingleItem().Number.ShouldBe(number);
        (await ListAsync(desk, CommitmentView.Late)).Total.ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task A_talk_is_kept_only_together_with_its_promise(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);

        var result = await desk.Clerk.Get<LogPetitionContact>().HandleAsync(
            number, TestClock.Today, ContactMethod.Talk, "说明流程", "", new SpokenPromise("两周内核清", Guid.Empty, TestClock.Today.AddDays(14)), Ct);

        result.Refusal.ShouldBe(CooperationRefusals.PromiseUnitMissing);
        (await desk.ReadAsync(number)).Contacts.ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task The_unit_that_owes_it_may_keep_but_not_move_it_and_another_mine_sees_nothing(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        Guid unit;
        await using (var db = desk.Portal.Open())
        {
            await db.MoveHeadAsync("cadre2", "JT/YQ/JJ1/");
            unit = await db.UnitAsync("JT/YQ/JJ1/");
        }

        (await desk.Head.Get<RecordCommitment>().HandleAsync(
            number, new(CommitmentSource.Promise, null, "三天内腾退宿舍", unit, TestClock.Today, TestClock.Today.AddDays(3), null), Ct)).Refusal.ShouldBeNull();
        var row = (await ListAsync(desk, CommitmentView.Open)).Items.Single();
        await using var keeper = await desk.Portal.AsAsync("cadre2");
        await using var stranger = await desk.Portal.AsAsync("unithead2");

        (await keeper.Get<ReadPetition>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await keeper.Get<ChangeCommitment>().HandleAsync(row.Id, row.Text, row.DueOn.AddDays(9), null, "忙", row.Version, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await keeper.Get<CancelCommitment>().HandleAsync(row.Id, "忙", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await stranger.Get<ListCommitments>().HandleAsync(new(CommitmentView.All, null, null), 1, 20, Ct)).Items.ShouldBeEmpty();
        (await stranger.Get<FulfilCommitment>().HandleAsync(row.Id, TestClock.Today, "编的", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await keeper.Get<FulfilCommitment>().HandleAsync(row.Id, TestClock.Today, "交接单 3 号", Ct)).Refusal.ShouldBeNull();
        (await ListAsync(desk, CommitmentView.Kept)).Total.ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task The_register_is_filtered_by_unit_and_month(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var unit = (await desk.Head.UserAsync()).UnitId;
        foreach (var due in new[] { TestClock.Today.AddDays(2), TestClock.Today.AddMonths(2) })
        {
            (await desk.Head.Get<RecordCommitment>().HandleAsync(number, new(CommitmentSource.Promise, null, "补发", unit, TestClock.Today, due, null), Ct)).Refusal.ShouldBeNull();
        }

        var month = new DateOnly(TestClock.Today.AddMonths(2).Year, TestClock.Today.AddMonths(2).Month, 1);

        (await TotalAsync(new(CommitmentView.All, unit, null))).ShouldBe(2);
        (await TotalAsync(new(CommitmentView.All, unit, month))).ShouldBe(1);
        (await TotalAsync(new(CommitmentView.All, Guid.NewGuid(), null))).ShouldBe(0);

        async Task<int> TotalAsync(CommitmentFilter filter) => (await desk.Clerk.Get<ListCommitments>().HandleAsync(filter, 1, 20, Ct)).Total;
    }

    private static Task<CommitmentList> ListAsync(PetitionDesk desk, CommitmentView view) => desk.Clerk.Get<ListCommitments>().HandleAsync(new(view, null, null), 1, 20, Ct);
}
