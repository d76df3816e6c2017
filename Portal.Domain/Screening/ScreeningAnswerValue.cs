namespace Portal.Domain.Screening;

/// <summary>The three answers of a checklist item.</summary>
public enum ScreeningAnswerValue
{
    /// <summary>有问题.</summary>
    Problem,

    /// <summary>无问题.</summary>
    NoProblem,

    /// <summary>不适用.</summary>
    NotApplicable,
}
