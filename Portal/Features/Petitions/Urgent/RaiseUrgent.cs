using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Domain;
using Portal.Domain.Petitions.Urgent;
using Portal.Features.Notifications;
using Portal.Security;

namespace Portal.Features.Petitions.Urgent;

/// <summary>Marks a petition as grave or urgent (重大、紧急) and tells its handlers and leaders at once. 《信访工作条例》第25条.</summary>
public sealed class RaiseUrgent(PetitionSteps steps, IOptions<UrgentOptions> options)
{
    /// <returns>The domain's refusal, not-found outside the reader's scope, not-allowed for the role.</returns>
    public Task<Result> HandleAsync(string number, string ground, DateTimeOffset learnedAt, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.urgent.raise") { ByRegistrar = true }, async (turn, token) =>
        {
            var open = await turn.OwedAsync(token);
            var result = UrgentReport.Raise(turn.Petition, open, PlainText.Of(ground), learnedAt, options.Value.UrgentReportHours, turn.User.Id, turn.Now);
            if (!result.IsOk)
            {
                return result.Refusal;
            }

            // The inbox is written under its lock, which holds to the end of the step.
            await turn.Db.Database.BeginTransactionAsync(token);
            await turn.Db.LockMessagesAsync(token);
            turn.Db.Add(result.Value);
            await PetitionNews.TellLeadersAsync(turn.Db, result.Value.Id, turn.Petition, "重大、紧急，请马上查看", $"/petitions/{number}", turn.Now, token);
            return Result.Ok;
        }, ct);
}
