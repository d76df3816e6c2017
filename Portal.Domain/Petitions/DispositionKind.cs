namespace Portal.Domain.Petitions;

/// <summary>Ways of passing a petition on (处置方式). 《信访工作条例》第22条.</summary>
public enum DispositionKind
{
    /// <summary>告知.</summary>
    Inform,

    /// <summary>转送.</summary>
    Forward,

    /// <summary>交办.</summary>
    Assign,

    /// <summary>呈阅.</summary>
    SubmitToLeader,

    /// <summary>自办.</summary>
    HandleHere,

    /// <summary>退回.</summary>
    Return,
}
