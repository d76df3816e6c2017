using Portal.Domain;
using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates;

/// <summary>One change of a draft.</summary>
/// <param name="What">What it does, in words; shown when somebody else was first.</param>
public sealed record DraftStep(string What, Func<ChecklistDraft, Result> Step);

/// <summary>A question or theme that was moved.</summary>
/// <param name="Key">Code of the question or theme.</param>
/// <param name="Place">From 0, within its theme or among the themes.</param>
/// <param name="IsTheme">Whether a whole theme was moved.</param>
/// <param name="By">−1 for 上移, 1 for 下移, 0 when it was dragged.</param>
public sealed record Moved(string Key, int Place, bool IsTheme, int By);
