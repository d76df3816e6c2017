using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Hazards;

/// <summary>Everything the page of one hazard shows.</summary>
public sealed record HazardView(
    Guid Id, string Number, string Title, string Description, HazardSource Source, string Topic, string? ItemCode, DateOnly FoundOn, string UnitName, string ResponsibleName,
    int? People, int? Households, RiskLevel? Level, Controllability? Control, HazardStage Stage, DateOnly? NextReviewOn, Guid? ScreeningTaskId, string? PetitionNumber, Guid Version,
    IReadOnlyList<LevelChangeRow> LevelChanges, IReadOnlyList<AssessmentRow> Assessments, IReadOnlyList<HazardVisitRow> Visits);

/// <summary>One setting of the level.</summary>
public sealed record LevelChangeRow(RiskLevel? From, RiskLevel To, string Reason, string ByName, DateTimeOffset At);

/// <summary>One assessment with its five factors.</summary>
public sealed record AssessmentRow(
    DateTimeOffset At, string ByName, Controllability Result, DateOnly NextReviewOn, int Authority, string AuthorityReason, int Basis, string BasisReason,
    int Resources, string ResourcesReason, int Time, string TimeReason, int Dialogue, string DialogueReason);

/// <summary>One visit of the series.</summary>
public sealed record HazardVisitRow(Guid Id, VisitKind Kind, DateOnly PlannedOn, DateOnly? DoneOn, ContactMethod? Method, string Facts, string Promise);

/// <summary>Reads one hazard of the user's subtree.</summary>
public sealed class ReadHazard(PortalContexts contexts, CurrentUser currentUser, AccessLog access)
{
    /// <returns>Refused as not found, and noted, when it does not exist or lies outside the subtree.</returns>
    public async Task<Result<HazardView>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var view = user.Can(Permission.ReadHazards) ? await ReadAsync(db, number, ct) : null;
        return view is null ? await access.DenyAsync(user, "hazard.read", number, ct) : view;
    }

    private static Task<HazardView?> ReadAsync(PortalDbContext db, string number, CancellationToken ct) =>
        db.Hazards.AsNoTracking().AsSplitQuery().Where(h => h.Number == number)
            .Select(h => new HazardView(
                h.Id, h.Number, h.Title, h.Description, h.Source, h.Topic, h.ItemCode, h.FoundOn, h.Unit!.Name, h.ResponsibleUnit!.Name,
                h.People, h.Households, h.Level, h.Controllability, h.Stage, h.NextReviewOn, h.ScreeningTaskId,
                db.Petitions.Where(p => p.Id == h.PetitionId).Select(p => p.Number).FirstOrDefault(), h.Version,
                h.LevelChanges.OrderByDescending(c => c.At).Select(c => new LevelChangeRow(
                    c.From, c.To, c.Reason, db.Users.Where(u => u.Id == c.ByUserId).Select(u => u.DisplayName).FirstOrDefault() ?? "系统", c.At)).ToList(),
                h.Assessments.OrderByDescending(a => a.At).Select(a => new AssessmentRow(
                    a.At, db.Users.Where(u => u.Id == a.ByUserId).Select(u => u.DisplayName).FirstOrDefault() ?? "系统", a.Result, a.NextReviewOn,
                    a.Authority, a.AuthorityReason, a.Basis, a.BasisReason, a.Resources, a.ResourcesReason, a.Time, a.TimeReason, a.Dialogue, a.DialogueReason)).ToList(),
                db.Visits.Where(v => v.HazardId == h.Id && !v.IsCancelled).OrderBy(v => v.PlannedOn).Select(v => new HazardVisitRow(
                    v.Id, v.Kind, v.PlannedOn, v.DoneOn, v.Method, v.Facts, v.Promise)).ToList()))
            .SingleOrDefaultAsync(ct);
}
