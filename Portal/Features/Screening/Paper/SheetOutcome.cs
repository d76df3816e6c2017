using Portal.Domain;

namespace Portal.Features.Screening.Paper;

/// <summary>What was stored of a sheet.</summary>
/// <param name="Written">Answers stored now.</param>
/// <param name="LeftAlone">Codes of items that someone changed after the preview.</param>
/// <param name="Refused">Codes that were refused, with the reason.</param>
public sealed record SheetOutcome(int Written, IReadOnlyList<string> LeftAlone, IReadOnlyList<(string Code, Refusal Refusal)> Refused);

/// <summary>What became of the findings of a task.</summary>
public sealed record RaisedFindings(IReadOnlyList<string> Numbers, IReadOnlyList<(string Code, Refusal Refusal)> Refused);
