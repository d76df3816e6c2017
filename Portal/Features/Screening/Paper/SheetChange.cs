using Portal.Domain.Screening;

namespace Portal.Features.Screening.Paper;

/// <summary>One answer that the sheet would store.</summary>
/// <param name="Line">Line of the sheet.</param>
/// <param name="Old">The words that are stored now; null when nothing is.</param>
/// <param name="New">The words of the sheet.</param>
/// <param name="Before">The stored answer that was compared; whoever changes it meanwhile is not overwritten.</param>
public sealed record SheetChange(int Line, string Code, string Text, string? Old, string New, AnswerForm Form, AnswerView? Before)
{
    public bool IsProblem => Form.Value == ScreeningAnswerValue.Problem;
}
