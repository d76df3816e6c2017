using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>A running clock as a duty.</summary>
/// <param name="What">Such as 书面告知受理情况.</param>
/// <param name="DueOn">Internal target, the last day by plain counting.</param>
/// <param name="LatestOn">Last day in law.</param>
/// <param name="UnitId">Who owes it: the handling unit, or the registering unit until it is assigned.</param>
/// <param name="IsMyStep">Whether the next step is one that the reader may take.</param>
public sealed record PetitionDuty(
    Guid ClockId, ClockKind Clock, Guid PetitionId, string Number, string Subject, string What, DateOnly StartsOn, DateOnly DueOn, DateOnly LatestOn,
    PetitionStatus Step, Guid UnitId, string Unit, bool IsMyStep)
{
    public string Link => $"/petitions/{Number}";
}

/// <summary>Every running clock of the petitions in the reader's scope, the nearest date first.</summary>
public sealed class PetitionDuties(PortalContexts contexts, CurrentUser currentUser)
{
    /// <param name="mineOnly">Only petitions whose next step the reader's role may take, in the reader's own unit or scope.</param>
    /// <param name="take">At most this many.</param>
    /// <param name="ct">Cancels the read.</param>
    public async Task<IReadOnlyList<PetitionDuty>> HandleAsync(bool mineOnly, int take, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadPetitions) is not null)
        {
            return [];
        }

        await using var db = contexts.Open(user);
        var steps = MySteps(user);
        var petitions = mineOnly
            ? db.Petitions.Where(p => steps.Contains(p.Status) && !(p.Status == PetitionStatus.OpinionSubmitted && p.Opinion!.DraftedById == user.Id))
            : db.Petitions;
        var rows = await petitions.AsNoTracking()
            .SelectMany(p => p.Clocks.Where(clock => clock.MetOn == null && clock.PausedOn == null && ClockRule.Duties.Contains(clock.Kind)), (p, clock) => new
            {
                clock.Id, clock.Kind, PetitionId = p.Id, p.Number, p.Subject, clock.StartsOn, clock.TargetOn, clock.LatestOn, p.Status,
                UnitId = p.HandlingUnitId ?? p.RegisteredAtUnitId, Unit = p.HandlingUnit!.Name ?? p.RegisteredAtUnit!.Name,
                Passed = p.Dispositions.AsQueryable().Count(TransferRule.IsTransfer),
            })
            .OrderBy(row => row.TargetOn).ThenBy(row => row.Number).ThenBy(row => row.Id).Take(take).ToListAsync(ct);
        return [.. rows.Select(row => new PetitionDuty(
            row.Id, row.Kind, row.PetitionId, row.Number, row.Subject, PetitionWords.DutyOf(row.Kind), row.StartsOn, row.TargetOn, row.LatestOn,
            row.Status, row.UnitId, row.Unit, steps.Contains(row.Status) && !(row.Status == PetitionStatus.Registered && TransferRule.NextIsForLeader(row.Passed))))];
    }

    private static List<PetitionStatus> MySteps(UserContext user) =>
        [.. Enum.GetValues<PetitionStatus>().Where(status => PermissionFor(status) is { } permission && user.Can(permission))];

    private static Permission? PermissionFor(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => Permission.AssignPetition,
        PetitionStatus.Assigned => Permission.AcceptPetition,
        PetitionStatus.Accepted => Permission.HandlePetition,
        PetitionStatus.OpinionSubmitted => Permission.ApproveOpinion,
        PetitionStatus.OpinionApproved => Permission.DeliverOpinion,
        PetitionStatus.Delivered => Permission.ClosePetition,
        PetitionStatus.Closed => null,
    };
}
