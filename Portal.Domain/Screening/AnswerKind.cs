namespace Portal.Domain.Screening;

/// <summary>How an item is answered (填法).</summary>
public enum AnswerKind
{
    /// <summary>有问题, 无问题 or 不适用.</summary>
    ThreeWay,

    /// <summary>A count, such as households; never a number of a person.</summary>
    Number,

    /// <summary>One sentence about conditions.</summary>
    Text,

    /// <summary>One of the choices.</summary>
    SingleChoice,

    /// <summary>Any number of the choices.</summary>
    MultipleChoice,

    /// <summary>A picture of a place or a notice.</summary>
    Photo,
}
