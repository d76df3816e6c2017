using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Papers;

namespace Portal.Features.Petitions.Review;

/// <summary>Opens the linked petition in which the unit one level up looks at an opinion again, inside the step that asks for it.</summary>
public sealed class ReviewOpening(PaperIssuer papers, SealedIdentities identities)
{
    /// <returns>Number of the linked petition.</returns>
    public async Task<Result<string>> OpenAsync(PetitionTurn turn, ReviewRequest request, CancellationToken ct)
    {
        if (ReviewPath.RequestFault(turn.Petition, request.On, turn.Today) is { } fault)
        {
            return fault;
        }

        if (await UnitAboveAsync(turn, ct) is not { } unitId)
        {
            return ReviewRefusals.NoUnitAbove;
        }

        // Committed with the step, so that the number and the petition stand or fall together.
        await turn.Db.Database.BeginTransactionAsync(ct);
        var opened = await OpenAsync(turn, request, unitId, ct);
        return opened.Refusal is { } refusal ? refusal : opened.Value!.Number;
    }

    private async Task<Result<Petition>> OpenAsync(PetitionTurn turn, ReviewRequest request, Guid unitId, CancellationToken ct)
    {
        var (reviewed, level) = (turn.Petition, ReviewPath.NextLevel(turn.Petition)!.Value);
        var prefix = $"XF-{OrgUnit.MineCodeOf(reviewed.RegisteredAtUnit!.Path)}-{turn.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
        var form = new NewPetition(
            ReviewPath.SubjectOf(level, reviewed.Subject), PlainText.Of(request.Reasons), "", reviewed.Channel, reviewed.Kind, reviewed.Topic, reviewed.IsGroup, reviewed.People,
            reviewed.Representatives, request.On, [.. request.Claims.Select(PlainText.Of).Where(claim => !string.IsNullOrWhiteSpace(claim))]);
        var number = await Numbers.NextAsync(turn.Db, prefix, 4, ct);
        var registered = Petition.Register(number, form, reviewed.RegisteredAtUnitId, reviewed.QueryCodeHash, turn.Calendar, turn.Now, turn.Today);
        if (!registered.IsOk)
        {
            return registered;
        }

        var linked = registered.Value;
        if (ReviewPath.Open(linked, reviewed, unitId, turn.Calendar, turn.Now, turn.Today).Refusal is { } refusal)
        {
            return refusal;
        }

        turn.Db.Petitions.Add(linked);
        if (await turn.Db.Identities.AsNoTracking().SingleOrDefaultAsync(identity => identity.PetitionId == reviewed.Id, ct) is { } identity)
        {
            turn.Db.Identities.Add(identities.Seal(linked.Id, identities.Open(identity)));
        }

        var own = turn with { Petition = linked };
        await papers.IssueAsync(own, ReviewReceipt.Kind, ReviewReceipt.TitleOf(level), facts => ReviewReceipt.Of(facts, level, reviewed.Number), ct);
        return linked;
    }

    private static async Task<Guid?> UnitAboveAsync(PetitionTurn turn, CancellationToken ct) =>
        turn.Petition.HandlingUnit?.ParentId is { } parent
            ? await turn.Db.Units.AsNoTracking().Where(unit => unit.Id == parent && unit.IsActive).Select(unit => (Guid?)unit.Id).SingleOrDefaultAsync(ct)
            : null;
}
