using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Features.Hazards;
using Portal.Features.Screening.Filling;
using Portal.Security;

namespace Portal.Features.Screening;

/// <summary>有问题 becomes a hazard in one step: unit, theme, item and text are carried over.</summary>
public sealed class RaiseHazardFromAnswer(FillAccess fill, SaveAnswer save, FindingHazard register, PortalContexts contexts, ChinaTime time)
{
    /// <summary>The hazard takes the answer's id, so that a repeated tap finds the one that was made.</summary>
    /// <param name="answerId">Made by the client.</param>
    public async Task<Result<HazardReceipt>> HandleAsync(Guid answerId, Guid taskId, string itemCode, string text, CancellationToken ct)
    {
        var allowed = await fill.CheckAsync(taskId, "screening.hazard", ct);
        if (!allowed.IsOk)
        {
            return allowed.Refusal;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ScreeningRefusals.ProblemTextMissing;
        }

        var answered = await save.HandleAsync(new AnswerForm(answerId, taskId, itemCode, ScreeningAnswerValue.Problem, text.Trim()), ct);
        if (!answered.IsOk)
        {
            return answered.Refusal;
        }

        var registered = await register.HandleAsync(allowed.Value, answered.Value.Id, taskId, itemCode, text.Trim(), ct);
        return registered.IsOk ? await LinkAsync(allowed.Value.User, answered.Value.Id, registered.Value, ct) : registered.Refusal;
    }

    private async Task<Result<HazardReceipt>> LinkAsync(UserContext user, Guid answerId, HazardReceipt hazard, CancellationToken ct)
    {
        await using var db = contexts.Open(user);
        db.Action = "screening.hazard";
        var answer = await db.Answers.SingleAsync(a => a.Id == answerId, ct);
        if (answer.Value != ScreeningAnswerValue.Problem)
        {
            // Another tab said otherwise between the two steps; the hazard stands, so the answer follows it.
            _ = answer.Change(ScreeningAnswerValue.Problem, answer.Note, user.Id, time.Now);
        }

        answer.LinkHazard(hazard.Id);
        await db.SaveChangesAsync(ct);
        return hazard;
    }
}
