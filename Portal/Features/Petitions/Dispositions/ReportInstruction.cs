using Portal.Domain;
using Portal.Domain.Petitions.Dispositions;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Reports to the leader what was done about an instruction (批示落实).</summary>
public sealed class ReportInstruction(PetitionSteps steps)
{
    public Task<Result> HandleAsync(string number, string report, CancellationToken ct) =>
        steps.TakeAsync(new(number, Permission.HandlePetition, "petition.report-instruction"), async (turn, token) =>
            await Readings.NewestAsync(turn, token) is { } reading ? reading.ReportBack(turn.Petition, PlainText.Of(report), turn.Now, turn.Today) : DispositionRefusals.ReadingNone, ct);
}
