namespace Portal.Domain.Visits;

/// <summary>How a cadre learned of a matter or spoke with those concerned (排查方式、走访方式).</summary>
public enum ContactMethod
{
    /// <summary>走访.</summary>
    HomeVisit,

    /// <summary>座谈.</summary>
    Meeting,

    /// <summary>询问.</summary>
    Talk,

    /// <summary>调查.</summary>
    Inspection,

    /// <summary>匿名问卷.</summary>
    Questionnaire,

    /// <summary>资料核查.</summary>
    RecordCheck,

    /// <summary>电话.</summary>
    Phone,
}
