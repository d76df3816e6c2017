using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>One unit's share of a round.</summary>
public sealed record RoundTaskRow(
    Guid TaskId, string UnitName, string UnitPath, ScreeningTaskStatus Status, DateOnly DueOn, DateOnly? SubmittedOn, DateTimeOffset? SubmittedAt,
    int Answered, int Findings, IReadOnlyList<ContactMethod> Methods, int? PeopleTalkedTo)
{
    public bool IsLate(DateOnly today) => (SubmittedOn ?? today) > DueOn;
}

/// <summary>A round with its units; ItemCount is the length of the checklist.</summary>
public sealed record RoundView(string Number, string Name, DateOnly OpensOn, DateOnly DueOn, int ItemCount, IReadOnlyList<RoundTaskRow> Tasks);

/// <summary>A round as far as the reader's subtree takes part: open and late first.</summary>
public sealed class ReadRound(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    public async Task<Result<RoundView>> HandleAsync(string number, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        await using var db = contexts.Open(user);
        var round = user.Can(Permission.ReadScreening)
            ? await db.Rounds.AsNoTracking().Where(r => r.Number == number && r.Tasks.Any())
                .Select(r => new { r.Id, r.Number, r.Name, r.OpensOn, r.DueOn, Items = db.ChecklistItems.Count(item => item.TemplateId == r.TemplateId) })
                .SingleOrDefaultAsync(ct)
            : null;
        if (round is null)
        {
            return await access.DenyAsync(user, "screening.round.read", number, ct);
        }

        var tasks = await db.Tasks.AsNoTracking().Where(task => task.RoundId == round.Id)
            .Select(task => new RoundTaskRow(
                task.Id, task.Unit!.Name, task.Unit.Path, task.Status, task.DueOn, task.SubmittedOn, task.SubmittedAt,
                db.Answers.Count(answer => answer.TaskId == task.Id),
                db.Answers.Count(answer => answer.TaskId == task.Id && answer.Value == ScreeningAnswerValue.Problem),
                task.Methods, task.PeopleTalkedTo))
            .ToListAsync(ct);
        var today = time.Today;
        return new RoundView(
            round.Number, round.Name, round.OpensOn, round.DueOn, round.Items,
            [.. tasks.OrderByDescending(task => task.IsLate(today)).ThenBy(task => task.Status).ThenBy(task => task.UnitPath, StringComparer.Ordinal)]);
    }
}
