namespace Portal.Features.Petitions.Papers;

/// <summary>One kind of paper: its code in the store, and for whom it is made.</summary>
public sealed record PaperKind(string Code, PaperReader For);
