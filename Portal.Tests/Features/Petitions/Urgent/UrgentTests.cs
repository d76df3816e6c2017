using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Urgent;
using Portal.Features.Petitions.Urgent;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions.Urgent;

public sealed class UrgentTests
{
    private const string Ground = "停水停暖，影响两栋宿舍";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Leaders_and_handlers_are_told_at_once_and_the_duty_stays_until_the_report_is_written_down(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        var leader = await desk.Portal.AsAsync("leader");
        (await desk.Clerk.Get<RaiseUrgent>().HandleAsync(number, Ground, desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBeNull();

        await using (var db = desk.Portal.Open())
        {
            var told = await db.Outbox.Where(message => message.Subject.Contains("重大、紧急")).Select(message => new { message.RecipientId, Text = message.Subject + message.Body }).ToListAsync(Ct);
            told.Select(message => message.RecipientId).ShouldBe([(await leader.UserAsync()).Id, (await desk.Head.UserAsync()).Id, (await desk.Clerk.UserAsync()).Id], ignoreOrder: true);
            told.ShouldAllBe(message => !message.Text.Contains("停水"));
        }

        var duty = (await desk.Head.Get<UrgentDuties>().HandleAsync(Ct)).ShouldHaveSingleItem();
        (duty.Number, duty.DueAt).ShouldBe((number, desk.Portal.Clock.GetUtcNow().AddHours(2)));
        desk.Portal.Clock.Advance(TimeSpan.FromHours(3));
        (await desk.Head.Get<RecordUrgentReport>().HandleAsync(number, "矿调度室", desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<UrgentDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        var row = (await leader.Get<ReadUrgent>().HandleAsync((await desk.ReadAsync(number)).Id, Ct)).ShouldHaveSingleItem();
        (row.ReportedTo, row.IsLate(desk.Portal.Clock.GetUtcNow())).ShouldBe(("矿调度室", true));
        (await desk.Head.Get<RecordUrgentReport>().HandleAsync(number, "矿调度室", desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBe(UrgentRefusals.None);
    }

    [Theory, DatabaseProviders]
    public async Task Nobody_without_the_right_and_nobody_outside_the_scope_raises_or_reads_it(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Registered);
        var id = (await desk.ReadAsync(number)).Id;
        (await desk.Clerk.Get<RaiseUrgent>().HandleAsync(number, Ground, desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBeNull();

        var officer = await desk.Portal.AsAsync("officer");
        (await officer.Get<RecordUrgentReport>().HandleAsync(number, "矿调度室", desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Head.Get<RaiseUrgent>().HandleAsync(number, Ground, desk.Portal.Clock.GetUtcNow(), Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<ReadUrgent>().HandleAsync(id, Ct)).ShouldBeEmpty();
        (await desk.Head.Get<UrgentDuties>().HandleAsync(Ct)).ShouldBeEmpty();
    }
}
