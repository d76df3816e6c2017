namespace Portal.Documents;

/// <param name="Organization">署名.</param>
/// <param name="Signer">签发人; an official paper prints the name beside its number.</param>
public sealed record Signature(string Organization, DateOnly Date, string? Signer = null) : DocumentBlock;
