using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>A round with its counts, within the reader's subtree.</summary>
public sealed record RoundRow(string Number, string Name, DateOnly OpensOn, DateOnly DueOn, int Expected, int Done, int Nil, int Late);

/// <summary>One page of rounds.</summary>
public sealed record RoundListing(IReadOnlyList<RoundRow> Rows, int Total);

/// <summary>The rounds that touch the reader's subtree, newest first.</summary>
public sealed class ListRounds(CurrentUser currentUser, PortalContexts contexts, AccessLog access, ChinaTime time)
{
    public async Task<Result<RoundListing>> HandleAsync(int page, int size, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ReadScreening) is not null)
        {
            return await access.DenyAsync(user, "screening.list", "", ct);
        }

        await using var db = contexts.Open(user);
        var today = time.Today;
        var rounds = db.Rounds.AsNoTracking().Where(round => round.Tasks.Any());
        var rows = await rounds.OrderByDescending(round => round.OpensOn).ThenByDescending(round => round.Number)
            .Skip((Math.Max(1, page) - 1) * size).Take(size)
            .Select(round => new RoundRow(
                round.Number, round.Name, round.OpensOn, round.DueOn,
                round.Tasks.Count,
                round.Tasks.Count(task => !ScreeningTask.Fillable.Contains(task.Status)),
                round.Tasks.Count(task => task.Status == ScreeningTaskStatus.Nil),
                round.Tasks.Count(task => (task.SubmittedOn == null ? task.DueOn < today : task.SubmittedOn > task.DueOn) || task.CorrectBy < today)))
            .ToListAsync(ct);
        return new RoundListing(rows, await rounds.CountAsync(ct));
    }
}
