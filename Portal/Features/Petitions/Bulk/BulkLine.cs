using Portal.Domain;

namespace Portal.Features.Petitions.Bulk;

/// <summary>What will happen to one petition.</summary>
/// <param name="Refusal">Why it stays as it is; null when it will be assigned.</param>
public sealed record BulkLine(Guid Id, string Number, string Subject, Refusal? Refusal);
