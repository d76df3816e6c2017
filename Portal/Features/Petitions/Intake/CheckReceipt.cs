using Portal.Domain;
using Portal.Domain.Petitions.Intake;
using Portal.Security;

namespace Portal.Features.Petitions.Intake;

/// <summary>A second person confirms the day of receipt by envelope or stamp (核对收到日期).</summary>
public sealed class CheckReceipt(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.CheckReceipt, "petition.receipt.check"), turn => IntakeChecks.CheckReceipt(turn.Petition, turn.User.Id, turn.Now), ct);
}
