using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>A decision about deadlines or transfers that waits for the reader.</summary>
/// <param name="Action">What to do, verb first.</param>
/// <param name="DueOn">The day of the clock that runs on meanwhile.</param>
/// <param name="Clock">Name of that clock.</param>
/// <param name="Button">The action in two to four characters.</param>
public sealed record DeadlineDuty(string Action, string Subject, string Number, string Unit, DateOnly DueOn, string Clock, string Button)
{
    public string Link => $"/petitions/{Number}";
}

/// <summary>Extensions and objections to decide, and matters passed on so often that a leader decides where they go.</summary>
public sealed class DeadlineDuties(PortalContexts contexts, CurrentUser currentUser)
{
    private const int Most = 100;
    private const int PassedOn = TransferRule.LeaderDecidesFrom - 1;

    public async Task<IReadOnlyList<DeadlineDuty>> HandleAsync(CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var scope = user.ScopePath;
        var inScope = db.Petitions.AsNoTracking().Where(petition => (petition.HandlingUnit!.Path ?? petition.RegisteredAtUnit!.Path).StartsWith(scope));
        List<DeadlineDuty> duties = [];
        if (user.Can(Permission.ApproveExtension))
        {
            duties.AddRange(await ReadAsync(
                inScope.Where(petition => petition.Extensions.Any(each => each.DecidedAt == null && each.AskedById != user.Id)), [ClockKind.Handling], "决定是否延期", "审批", ct));
        }

        if (user.Can(Permission.AssignPetition))
        {
            duties.AddRange(await ReadAsync(
                inScope.Where(petition => petition.Status == PetitionStatus.Assigned && petition.Objections.Any(each => each.DecidedAt == null && each.FiledById != user.Id)),
                [ClockKind.Objection], "核实异议", "核实", ct));
        }

        if (user.Can(Permission.DecideTransfer))
        {
            duties.AddRange(await ReadAsync(
                inScope.Where(petition => petition.Status == PetitionStatus.Registered
                    && petition.Dispositions.AsQueryable().Count(TransferRule.IsTransfer) >= PassedOn),
                [ClockKind.Notice, ClockKind.Handling], $"第 {TransferRule.LeaderDecidesFrom} 次转交，决定由谁办", "交办", ct));
        }

        return duties;
    }

    private static async Task<IEnumerable<DeadlineDuty>> ReadAsync(IQueryable<Petition> petitions, ClockKind[] clocks, string action, string button, CancellationToken ct)
    {
        var rows = await petitions.OrderBy(petition => petition.ReceivedOn).ThenBy(petition => petition.Id).Take(Most).Select(petition => new
        {
            petition.Number, petition.Subject, petition.ReceivedOn, Unit = petition.HandlingUnit!.Name ?? petition.RegisteredAtUnit!.Name,
            Running = petition.Clocks.Where(each => clocks.Contains(each.Kind) && each.MetOn == null).OrderBy(each => each.LatestOn)
                .Select(each => new { each.Kind, each.LatestOn }).FirstOrDefault(),
        }).ToListAsync(ct);
        return rows.Select(row => new DeadlineDuty(action, row.Subject, row.Number, row.Unit, row.Running?.LatestOn ?? row.ReceivedOn.AddDays(ClockRule.All[ClockKind.Notice].Days!.Value), PetitionWords.Of(row.Running?.Kind ?? clocks[0]), button));
    }
}
