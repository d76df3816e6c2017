namespace Portal.Features.Screening.Paper;

/// <summary>A file to download.</summary>
public sealed record SheetFile(string Name, string ContentType, byte[] Content);
