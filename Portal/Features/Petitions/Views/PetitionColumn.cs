namespace Portal.Features.Petitions.Views;

/// <summary>A column of the list and of its export. None is about a person.</summary>
public enum PetitionColumn
{
    /// <summary>时限, in words.</summary>
    Due,

    /// <summary>到期日.</summary>
    DueOn,

    /// <summary>事项与编号; always shown.</summary>
    Subject,

    /// <summary>渠道.</summary>
    Channel,

    /// <summary>类别.</summary>
    Kind,

    /// <summary>主题.</summary>
    Topic,

    /// <summary>主办.</summary>
    Unit,

    /// <summary>环节.</summary>
    Step,

    /// <summary>收到日期.</summary>
    ReceivedOn,

    /// <summary>人数.</summary>
    People,

    /// <summary>时钟, as a bar.</summary>
    Clock,

    /// <summary>办结日期.</summary>
    ClosedOn,
}
