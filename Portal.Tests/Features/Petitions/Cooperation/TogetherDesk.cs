using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Tests.Features.Petitions;

namespace Portal.Tests.Features.Petitions.Cooperation;

/// <summary>What the tests of working together do beside the ordinary steps: other units of the mine, their heads, tasks of theirs.</summary>
internal static class TogetherDesk
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Gives the account the post of unit head in another unit of the mine.</summary>
    public static async Task MoveHeadAsync(this PortalDbContext db, string userName, string path)
    {
        var unit = await db.Units.SingleAsync(each => each.Path == path, Ct);
        var user = await db.Users.SingleAsync(each => each.UserName == userName, Ct);
        (user.Role, user.UnitId, user.ScopeUnitId) = (PortalRole.UnitHead, unit.Id, unit.Id);
        await db.SaveChangesAsync(Ct);
    }

    public static Task<Guid> UnitAsync(this PortalDbContext db, string path) => db.Units.Where(unit => unit.Path == path).Select(unit => unit.Id).SingleAsync(Ct);

    /// <summary>An accepted petition of 综采一队 that asks 掘进一队 and 维稳办 to assist within five days; cadre2 and unithead2 head the two.</summary>
    public static async Task<(string Number, Guid Jj1, Guid Wwb)> WithTwoTasksAsync(this PetitionDesk desk)
    {
        await using var db = desk.Portal.Open();
        await db.MoveHeadAsync("cadre2", "JT/YQ/JJ1/");
        await db.MoveHeadAsync("unithead2", "JT/YQ/WWB/");
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var units = new[] { await db.UnitAsync("JT/YQ/JJ1/"), await db.UnitAsync("JT/YQ/WWB/") };
        (await desk.Head.Get<AskAssistance>().HandleAsync(number, units, "核对九月工资台账", TestClock.Today.AddDays(5), Ct)).Refusal.ShouldBeNull();
        desk.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        var tasks = await db.AssistTasks.AsNoTracking().ToDictionaryAsync(task => task.UnitId, task => task.Id, Ct);
        return (number, tasks[units[0]], tasks[units[1]]);
    }
}
