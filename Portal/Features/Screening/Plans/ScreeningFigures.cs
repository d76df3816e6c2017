using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Visits;
using Portal.Security;

namespace Portal.Features.Screening.Plans;

/// <summary>Screening of one month under one unit, for reports.</summary>
/// <param name="Expected">应排: tasks of the month.</param>
/// <param name="Done">已排: submitted or nil, returned ones included.</param>
/// <param name="Nil">零报告, part of <paramref name="Done"/>.</param>
/// <param name="Late">逾期: submitted after the due day, or still open after it.</param>
/// <param name="Findings">Items answered 有问题 in tasks that were submitted, returned ones included.</param>
/// <param name="PeopleTalkedTo">Number of people talked to in submitted tasks.</param>
/// <param name="Methods">How many units used each method, most used first.</param>
public sealed record ScreeningFiguresRow(
    int Expected, int Done, int Nil, int Late, int Findings, int PeopleTalkedTo, IReadOnlyList<MethodCount> Methods);

/// <summary>One way of contact and how many units used it.</summary>
public sealed record MethodCount(ContactMethod Method, int Units);

/// <summary>Counts of screening for a unit's subtree and a month.</summary>
public sealed class ScreeningFigures(CurrentUser currentUser, PortalContexts contexts, ChinaTime time)
{
    /// <param name="unitPath">Path of the top unit, such as JT/YQ/.</param>
    /// <param name="month">Such as 2026-11.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Result<ScreeningFiguresRow>> HandleAsync(string unitPath, string month, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (!user.Can(Permission.ReadScreening) && !user.Can(Permission.ReadReports))
        {
            return SecurityRefusals.NotAllowed;
        }

        await using var db = contexts.Open(user);
        var tasks = await db.Tasks.AsNoTracking().Where(task => task.Round!.Month == month && task.Unit!.Path.StartsWith(unitPath)).ToListAsync(ct);
        var findings = await db.Answers.CountAsync(
            answer => answer.Value == ScreeningAnswerValue.Problem
                && db.Tasks.Any(task => task.Id == answer.TaskId && task.Status != ScreeningTaskStatus.Open
                    && task.Round!.Month == month && task.Unit!.Path.StartsWith(unitPath)),
            ct);
        var done = tasks.Where(task => task.Status != ScreeningTaskStatus.Open).ToList();
        return new ScreeningFiguresRow(
            tasks.Count,
            done.Count,
            done.Count(task => task.Status == ScreeningTaskStatus.Nil),
            tasks.Count(task => task.IsLate(time.Today)),
            findings,
            done.Sum(task => task.PeopleTalkedTo ?? 0),
            [.. done.SelectMany(task => task.Methods).CountBy(method => method).OrderByDescending(used => used.Value).ThenBy(used => used.Key)
                .Select(used => new MethodCount(used.Key, used.Value))]);
    }
}
