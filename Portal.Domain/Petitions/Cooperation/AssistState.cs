namespace Portal.Domain.Petitions.Cooperation;

/// <summary>How far an assisting unit's task is (协办进度).</summary>
public enum AssistState
{
    /// <summary>待答复.</summary>
    Open,

    /// <summary>已答复, the lead unit has not looked at it yet.</summary>
    Answered,

    /// <summary>已采用: the lead unit took the answer.</summary>
    Confirmed,

    /// <summary>不再等: the lead unit went on without an answer and wrote down why.</summary>
    Waived,
}
