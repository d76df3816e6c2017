namespace Portal.Domain.Screening;

/// <summary>How far one unit has come in a round.</summary>
public enum ScreeningTaskStatus
{
    /// <summary>待填报.</summary>
    Open,

    /// <summary>已提交: with findings.</summary>
    Submitted,

    /// <summary>零报告: nothing found, with methods and people talked to.</summary>
    Nil,

    /// <summary>退回补正: given back with notes; filled in again like an open one.</summary>
    Returned,
}
