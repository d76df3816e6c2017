using Portal.Domain.Petitions.Cooperation;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>A signed agreement with what it promises by a day.</summary>
/// <param name="UnitId">Who has to carry it out.</param>
public sealed record NewAgreement(AgreementKind Kind, DateOnly SignedOn, string Organisation, string Text, Guid UnitId, IReadOnlyList<AgreedDate> Dates);

/// <summary>One payment or other fulfilment of an agreement.</summary>
/// <param name="Amount">Yuan; null when it is not about money.</param>
public sealed record AgreedDate(string Text, DateOnly DueOn, decimal? Amount);
