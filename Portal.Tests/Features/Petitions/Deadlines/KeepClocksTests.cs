using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Deadlines;

/// <summary>Silence, the fast track and hearings through the use cases and the nightly job.</summary>
public sealed class KeepClocksTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task The_job_starts_the_sixty_days_of_silent_matters_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var (registered, assigned, accepted) = (await desk.AtAsync(PetitionStatus.Registered), await desk.AtAsync(PetitionStatus.Assigned), await desk.AtAsync(PetitionStatus.Accepted));
        desk.Portal.Clock.Advance(TimeSpan.FromDays(15));
        await RunAsync(desk);
        (await desk.Portal.ClocksOfAsync(registered)).ShouldNotContain(clock => clock.Kind == ClockKind.Handling);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(1));

        await RunAsync(desk);
        await RunAsync(desk);

        foreach (var number in new[] { registered, assigned })
        {
            (await desk.Portal.ClocksOfAsync(number)).Single(clock => clock.Kind == ClockKind.Handling).StartsOn.ShouldBe(TestClock.Today.AddDays(15));
        }

        (await desk.Portal.ClocksOfAsync(accepted)).Single(clock => clock.Kind == ClockKind.Handling).StartsOn.ShouldBe(TestClock.Today);
        await using var clerk = await desk.Portal.AsAsync("clerk");
        (await clerk.Get<PetitionDuties>().HandleAsync(mineOnly: false, 100, Ct)).ShouldContain(duty => duty.Number == registered && duty.Clock == ClockKind.Handling);
    }

    [Theory, DatabaseProviders]
    public async Task Ticked_as_simple_the_petition_is_due_in_ten_working_days_until_it_leaves_the_fast_track(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);

        (await desk.Head.Get<AcceptPetition>().HandleAsync(number, onFastTrack: true, Ct)).IsOk.ShouldBeTrue();

        var row = (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(), 1, 10, Ct)).Items.Single();
        (row.Clock!.Kind, row.Clock.TargetOn).ShouldBe((ClockKind.Simple, new DateOnly(2026, 3, 24)));
        (await desk.Clerk.Get<LeaveFastTrack>().HandleAsync(number, Ct)).IsOk.ShouldBeTrue();
        (await desk.ReadAsync(number)).Clocks.ShouldNotContain(clock => clock.Kind == ClockKind.Simple);
        (await desk.Clerk.Get<LeaveFastTrack>().HandleAsync(number, Ct)).Refusal.ShouldBe(DeadlineRefusals.FastTrackNone);
    }

    [Theory, DatabaseProviders]
    public async Task A_hearing_stops_the_recheck_and_is_in_no_list_of_what_is_late(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Closed);
        await desk.Portal.StartClockAsync(number, ClockKind.Recheck);
        (await desk.Head.Get<RecordHearing>().BeginAsync(number, TestClock.Today, Ct)).Refusal.ShouldBeNull();
        desk.Portal.Clock.Advance(TimeSpan.FromDays(40));
        await using var head = await desk.Portal.AsAsync("unithead");
        await using var clerk = await desk.Portal.AsAsync("clerk");

        (await clerk.Get<ListPetitions>().CountAsync(Ct)).Late.ShouldBe(0);
        (await clerk.Get<PetitionDuties>().HandleAsync(mineOnly: false, 100, Ct)).ShouldBeEmpty();
        (await head.Get<RecordHearing>().EndAsync(number, TestClock.Today.AddDays(9), Ct)).Refusal.ShouldBeNull();

        var clock = (await desk.Portal.ClocksOfAsync(number)).Single(each => each.Kind == ClockKind.Recheck);
        (clock.TargetOn, clock.PausedDays).ShouldBe((TestClock.Today.AddDays(40), 10));
    }

    [Fact]
    public async Task A_hearing_begins_once_within_the_clock_and_ends_not_before_it_began()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = await desk.AtAsync(PetitionStatus.Closed);
        await desk.Portal.StartClockAsync(number, ClockKind.Recheck);
        var record = desk.Head.Get<RecordHearing>();

        (await record.EndAsync(number, TestClock.Today, Ct)).Refusal.ShouldBe(DeadlineRefusals.HearingNone);
        (await record.BeginAsync(number, TestClock.Today.AddDays(-1), Ct)).Refusal.ShouldBe(DeadlineRefusals.HearingDay);
        (await record.BeginAsync(number, TestClock.Today.AddDays(1), Ct)).Refusal.ShouldBe(DeadlineRefusals.HearingDay);
        (await record.BeginAsync(number, TestClock.Today, Ct)).IsOk.ShouldBeTrue();
        (await record.BeginAsync(number, TestClock.Today, Ct)).Refusal.ShouldBe(DeadlineRefusals.HearingOn);
        (await record.EndAsync(number, TestClock.Today.AddDays(-1), Ct)).Refusal.ShouldBe(DeadlineRefusals.HearingDay);
        (await record.EndAsync(number, TestClock.Today, Ct)).IsOk.ShouldBeTrue();

        (await desk.Portal.ClocksOfAsync(number)).Single(clock => clock.Kind == ClockKind.Recheck).TargetOn.ShouldBe(TestClock.Today.AddDays(31));
    }

    [Theory, DatabaseProviders]
    public async Task Another_mine_touches_no_clock(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        await using var clerk2 = await desk.Portal.AsAsync("clerk2");
        await using var officer = await desk.Portal.AsAsync("officer");

        (await clerk2.Get<LeaveFastTrack>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await clerk2.Get<RecordHearing>().BeginAsync(number, TestClock.Today, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await officer.Get<RecordHearing>().EndAsync(number, TestClock.Today, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }

    private static async Task RunAsync(PetitionDesk desk)
    {
        await using var scope = desk.Portal.AsNobody();
        await scope.Get<KeepClocksJob>().RunAsync(Ct);
    }
}
