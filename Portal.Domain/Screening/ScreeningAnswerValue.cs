namespace Portal.Domain.Screening;

/// <summary>The three answers of a checklist item, and that one of another kind was filled in.</summary>
public enum ScreeningAnswerValue
{
    /// <summary>有问题.</summary>
    Problem,

    /// <summary>无问题.</summary>
    NoProblem,

    /// <summary>不适用.</summary>
    NotApplicable,

    /// <summary>已填: an item of another kind than 三项选择; what was written stands in the content.</summary>
    Recorded,
}
