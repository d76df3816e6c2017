using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Features.Calendar;
using Portal.Features.Petitions;
using Portal.Security;
using Portal.Tests.Features.Petitions;

namespace Portal.Tests.Features.Calendar;

public sealed class SaveCalendarYearTests
{
    private static readonly HolidayNotice s_2027 = new(2027, [new(new(2027, 10, 1), new(2027, 10, 7))], [new(2027, 10, 9)]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Receipt_on_1_March_is_told_by_16_March_and_a_marked_October_moves_the_five_working_days_but_no_target(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(2027, 3, 1, 1, 0, 0, TimeSpan.Zero));
        var march = await desk.RegisterAsync(A.PetitionForm with { ReceivedOn = new(2027, 3, 1) });
        var number = await AssignedAsync(desk);
        var before = await desk.ReadAsync(number);
        await using var officer = await desk.Portal.AsAsync("officer");

        var saved = await officer.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct);

        saved.IsOk.ShouldBeTrue();
        march.NoticeTarget.ShouldBe(new DateOnly(2027, 3, 16));
        before.ClockOf(ClockKind.Objection)!.LatestOn.ShouldBe(new DateOnly(2027, 10, 5));
        var after = await desk.ReadAsync(number);
        after.ClockOf(ClockKind.Objection)!.LatestOn.ShouldBe(new DateOnly(2027, 10, 11));
        after.Clocks.Where(clock => clock.Kind != ClockKind.Objection).Select(clock => clock.TargetOn)
            .ShouldBe(before.Clocks.Where(clock => clock.Kind != ClockKind.Objection).Select(clock => clock.TargetOn));
        after.ClockOf(ClockKind.Assignment)!.LatestOn.ShouldBe(new DateOnly(2027, 10, 8));
        before.Clocks.ShouldAllBe(clock => clock.IsProvisional);
        after.Clocks.ShouldAllBe(clock => !clock.IsProvisional);
        saved.Value.ShouldBe(4);
    }

    [Theory, DatabaseProviders]
    public async Task Each_moved_clock_is_in_the_history_of_its_petition_and_a_met_one_stays(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await AssignedAsync(desk);
        (await desk.Head.Get<AcceptPetition>().HandleAsync(number, Ct)).IsOk.ShouldBeTrue();
        await using var admin = await desk.Portal.AsAsync("sysadmin");

        (await admin.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).Value.ShouldBe(2);

        await using var db = desk.Portal.Open();
        var changed = await db.History.Where(entry => entry.Action == "calendar.follow").ToListAsync(Ct);
        changed.Count.ShouldBe(2);
        changed.ShouldAllBe(entry => entry.Record == nameof(Clock) && entry.ActorName == "吴六" && entry.Changes.Contains("IsProvisional"));
        (await desk.ReadAsync(number)).ClockOf(ClockKind.Objection)!.LatestOn.ShouldBe(new DateOnly(2027, 10, 5));
    }

    [Theory, DatabaseProviders]
    public async Task A_change_counts_at_once_also_on_another_node(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var other = new WorkCalendars(portal.Services.GetRequiredService<IDbContextFactory<PortalDbContext>>());
        (await other.GetAsync(Ct)).IsEntered(2027).ShouldBeFalse();
        await using var officer = await portal.AsAsync("officer");

        (await officer.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).IsOk.ShouldBeTrue();

        var calendar = await other.GetAsync(Ct);
        calendar.IsEntered(2027).ShouldBeTrue();
        calendar.IsWorkingDay(new DateOnly(2027, 10, 4)).ShouldBeFalse();
        (await other.GetAsync(Ct)).ShouldBeSameAs(calendar);
    }

    [Theory, DatabaseProviders]
    public async Task Of_two_who_enter_the_same_year_the_second_is_told(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await using var officer = await portal.AsAsync("officer");
        await using var admin = await portal.AsAsync("sysadmin");
        (await officer.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).IsOk.ShouldBeTrue();
        var seen = (await admin.Get<ReadCalendar>().HandleAsync(Ct)).Value!.Years.Single(year => year.Year == 2027);

        (await admin.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).Refusal.ShouldBe(SecurityRefusals.Conflict);
        (await admin.Get<SaveCalendarYear>().HandleAsync(s_2027 with { WorkingWeekends = [] }, seen.Version, Ct)).IsOk.ShouldBeTrue();
        (await officer.Get<SaveCalendarYear>().HandleAsync(s_2027, seen.Version, Ct)).Refusal.ShouldBe(SecurityRefusals.Conflict);
        seen.EnteredBy.ShouldBe("李四");
    }

    [Theory, DatabaseProviders]
    public async Task Only_those_who_maintain_the_calendar_see_and_change_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        foreach (var account in TestOrganisation.Accounts.Where(account => account.UserName is not ("officer" or "sysadmin" or "officer2")))
        {
            await using var user = await portal.AsAsync(account.UserName);

            (await user.Get<ReadCalendar>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed, account.UserName);
            (await user.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed, account.UserName);
        }

        await using var db = portal.Open();
        (await db.CalendarYears.Select(year => year.Year).OrderBy(year => year).ToListAsync(Ct)).ShouldBe([2025, 2026]);
    }

    [Theory, DatabaseProviders]
    public async Task From_November_on_the_missing_next_year_is_warned_of(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 31, 15, 59, 0, TimeSpan.Zero));
        await using var october = await portal.AsAsync("officer");
        (await october.Get<ReadCalendar>().HandleAsync(Ct)).Value!.MissingYear.ShouldBeNull();
        portal.Clock.SetUtcNow(new DateTimeOffset(2026, 10, 31, 16, 0, 0, TimeSpan.Zero));
        (await october.Get<ReadCalendar>().HandleAsync(Ct)).Value!.MissingYear.ShouldBe(2027);

        (await october.Get<SaveCalendarYear>().HandleAsync(s_2027, null, Ct)).IsOk.ShouldBeTrue();

        (await october.Get<ReadCalendar>().HandleAsync(Ct)).Value!.MissingYear.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_entered_by_hand_is_not_replaced_by_the_years_of_the_program()
    {
        await using var portal = await TestPortal.CreateAsync(DatabaseProvider.Sqlite);
        await using var officer = await portal.AsAsync("officer");
        var seen = (await officer.Get<ReadCalendar>().HandleAsync(Ct)).Value!.Years.Single(year => year.Year == 2026);
        (await officer.Get<SaveCalendarYear>().HandleAsync(new(2026, [new(new(2026, 10, 1), new(2026, 10, 3))], []), seen.Version, Ct)).IsOk.ShouldBeTrue();

        (await portal.Services.GetRequiredService<InstallPublishedYears>().HandleAsync(Ct)).ShouldBe(0);

        (await portal.Services.GetRequiredService<WorkCalendars>().GetAsync(Ct)).IsWorkingDay(new DateOnly(2026, 10, 5)).ShouldBeTrue();
    }

    /// <summary>Received and assigned on Tuesday, 28 September 2027, when that year is not entered yet.</summary>
    private static async Task<string> AssignedAsync(PetitionDesk desk)
    {
        var day = new DateOnly(2027, 9, 28);
        desk.Portal.Clock.SetUtcNow(new DateTimeOffset(2027, 9, 28, 1, 0, 0, TimeSpan.Zero));
        await using var clerk = await desk.Portal.AsAsync("clerk");
        var outcome = await clerk.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), A.PetitionForm with { ReceivedOn = day }, A.Representatives, Ct);
        await using var head = await desk.Portal.AsAsync("unithead");
        (await clerk.Get<AssignPetition>().HandleAsync(outcome.Registered!.Number, (await head.UserAsync()).UnitId, new(2027, 10, 5), "", Ct)).IsOk.ShouldBeTrue();
        return outcome.Registered.Number;
    }
}
