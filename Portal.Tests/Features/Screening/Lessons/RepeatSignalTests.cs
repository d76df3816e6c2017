using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Screening.Lessons;
using Portal.Features.Screening.Lessons;
using Portal.Features.Workbench;
using Portal.Security;

namespace Portal.Tests.Features.Screening.Lessons;

public sealed class RepeatSignalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Item_CX6_from_two_villages_appears_on_the_desk_of_the_petition_office(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.AddVillageAsync();
        await portal.FindAsync("JT/YQ/CZ1/", daysAgo: 12);
        (await DeskAsync(portal, "clerk")).ShouldBeEmpty();

        await portal.FindAsync("JT/YQ/CZ2/");

        var signal = (await DeskAsync(portal, "clerk")).ShouldHaveSingleItem();
        (signal.ItemCode, signal.Findings, signal.FirstOn, signal.LastOn).ShouldBe(("CX6", 2, TestClock.Today.AddDays(-12), TestClock.Today));
        signal.Units.ShouldBe(["柳树村", "杨家村"]);
        signal.Text.ShouldNotBeEmpty();
        (await DeskAsync(portal, "officer")).Count.ShouldBe(1);
        (await DeskAsync(portal, "leader")).ShouldBeEmpty();
        (await DeskAsync(portal, "cadre")).ShouldBeEmpty();
        (await DeskAsync(portal, "clerk2")).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task It_is_told_once_to_those_who_run_screening_and_a_third_finding_joins_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.AddVillageAsync();
        await portal.FindAsync("JT/YQ/CZ1/");
        await portal.FindAsync("JT/YQ/CZ2/");
        await portal.FindAsync("JT/YQ/WB1/");

        await RunJobAsync(portal);
        await RunJobAsync(portal);

        await using var db = portal.Open();
        var told = await db.Outbox.Where(message => message.Key.StartsWith("inbox:repeat:")).Join(db.Users, message => message.RecipientId, user => user.Id, (message, user) => new { user.UserName, message.Subject, message.Link }).ToListAsync(Ct);
        told.Select(message => message.UserName).Order(StringComparer.Ordinal).ShouldBe(["clerk", "officer"]);
        told.ShouldAllBe(message => message.Subject == "重复苗头 CX6：30 天内 2 个单位发现同一项问题，请研判" && message.Link == "/screening/items/CX6");
        (await DeskAsync(portal, "clerk")).ShouldHaveSingleItem().Findings.ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task The_job_raises_what_a_killed_server_left_and_twice_is_once(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.AddVillageAsync();
        await portal.FindSilentlyAsync("JT/YQ/CZ1/");
        await portal.FindSilentlyAsync("JT/YQ/CZ2/");
        await portal.FindSilentlyAsync("JT/BS/ZC1/");

        await Task.WhenAll(RunJobAsync(portal), RunJobAsync(portal));
        await RunJobAsync(portal);

        await using var db = portal.Open();
        (await db.RepeatSignals.CountAsync(Ct), await db.Set<RepeatFinding>().CountAsync(Ct), await db.Outbox.CountAsync(Ct)).ShouldBe((1, 2, 2));
    }

    [Theory, DatabaseProviders]
    public async Task A_noted_signal_rises_again_only_for_what_two_units_find_afterwards(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.AddVillageAsync();
        await portal.FindAsync("JT/YQ/CZ1/");
        await portal.FindAsync("JT/YQ/CZ2/");
        var signal = (await DeskAsync(portal, "clerk")).Single();
        await using var clerk = await portal.AsAsync("clerk");

        (await clerk.Get<NoteRepeatSignal>().HandleAsync(signal.Id, "同一水源，由地测部牵头查勘。", Ct)).IsOk.ShouldBeTrue();

        (await DeskAsync(portal, "clerk")).ShouldBeEmpty();
        await portal.FindAsync("JT/YQ/CZ1/");
        await RunJobAsync(portal);
        (await DeskAsync(portal, "clerk")).ShouldBeEmpty();
        await portal.FindAsync("JT/YQ/WB1/");
        var again = (await DeskAsync(portal, "clerk")).ShouldHaveSingleItem();
        again.Id.ShouldNotBe(signal.Id);
        again.Findings.ShouldBe(2);
        var all = (await clerk.Get<ReadItemLesson>().HandleAsync("CX6", Ct)).Value!.Signals;
        all.Select(each => each.Conclusion).ShouldBe(["", "同一水源，由地测部牵头查勘。"]);
    }

    [Theory, DatabaseProviders]
    public async Task Only_those_who_run_screening_in_the_mine_note_it(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        await portal.AddVillageAsync();
        await portal.FindAsync("JT/YQ/CZ1/");
        await portal.FindAsync("JT/YQ/CZ2/");
        var id = (await DeskAsync(portal, "clerk")).Single().Id;

        await using var cadre = await portal.AsAsync("cadre");
        (await cadre.Get<NoteRepeatSignal>().HandleAsync(id, "看过。", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        await using var other = await portal.AsAsync("clerk2");
        (await other.Get<NoteRepeatSignal>().HandleAsync(id, "看过。", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    private static async Task<IReadOnlyList<SignalRow>> DeskAsync(TestPortal portal, string userName)
    {
        await using var scope = await portal.AsAsync(userName);
        return (await scope.Get<ReadWorkbench>().HandleAsync(Ct)).ShouldNotBeNull().Signals;
    }

    private static async Task RunJobAsync(TestPortal portal)
    {
        await using var scope = portal.AsNobody();
        await scope.Get<CatchUpRepeatSignals>().RunAsync(Ct);
    }
}
