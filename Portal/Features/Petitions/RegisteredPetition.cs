namespace Portal.Features.Petitions;

/// <summary>What the clerk is shown once after registering.</summary>
/// <param name="Code">Query code for the petitioner; null when this very form had been registered already, because it is not shown twice.</param>
/// <param name="Ticket">Opens the receipt with the code for some minutes; null as above.</param>
public sealed record RegisteredPetition(string Number, DateOnly NoticeTarget, DateOnly NoticeLatest, string? Code, string? Ticket);
