using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Screening.Lessons;

/// <summary>One of the rounds that are looked back on.</summary>
internal sealed record LessonRound(Guid Id, string Number, string Name, DateOnly OpensOn, Guid TemplateId);

/// <summary>The rounds that lessons look back on.</summary>
internal static class LessonRounds
{
    /// <summary>How many rounds are looked back on.</summary>
    public const int Most = 12;

    /// <summary>The newest rounds in which the reader's subtree takes part, oldest first.</summary>
    public static async Task<IReadOnlyList<LessonRound>> NewestAsync(PortalDbContext db, CancellationToken ct)
    {
        var rounds = await db.Rounds.AsNoTracking().Where(round => round.Tasks.Any())
            .OrderByDescending(round => round.OpensOn).ThenByDescending(round => round.Number).Take(Most)
            .Select(round => new LessonRound(round.Id, round.Number, round.Name, round.OpensOn, round.TemplateId)).ToListAsync(ct);
        rounds.Reverse();
        return rounds;
    }
}
