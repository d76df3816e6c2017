using Portal.Domain;
using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions.Deadlines;

/// <summary>Records the first and the last day of a hearing in a recheck (听证); its days are not counted.</summary>
public sealed class RecordHearing(PetitionSteps steps)
{
    public Task<Result> BeginAsync(string number, DateOnly on, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.hearing.begin"), turn => HearingRule.Begin(turn.Petition, on, turn.Today), ct);

    public Task<Result> EndAsync(string number, DateOnly lastDay, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.hearing.end"), turn => HearingRule.End(turn.Petition, lastDay, turn.Calendar, turn.Today), ct);
}
