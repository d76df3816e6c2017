namespace Portal.Domain.Petitions;

/// <summary>A legal or internal deadline of a petition (时限).</summary>
public enum ClockKind
{
    /// <summary>书面告知: 15 calendar days from receipt. 《信访工作条例》第23条.</summary>
    Notice,

    /// <summary>办结: 60 calendar days from acceptance. 《信访工作条例》第34条.</summary>
    Handling,

    /// <summary>交办反馈: the date that the sender set. 《信访工作条例》第22条.</summary>
    Assignment,

    /// <summary>请求复查: the petitioner's 30 days from receiving the opinion. 《信访工作条例》第35条.</summary>
    ReviewRequest,

    /// <summary>异议退回: the unit's 5 working days from receiving the matter. 《信访工作条例》第23条.</summary>
    Objection,

    /// <summary>简易办理: 10 working days from acceptance, beside the 60 days, which stay the limit in law.</summary>
    Simple,

    /// <summary>复查意见: 30 days from the request. 《信访工作条例》第35条.</summary>
    Review,

    /// <summary>请求复核: the petitioner's 30 days from receiving the review opinion. 《信访工作条例》第36条.</summary>
    RecheckRequest,

    /// <summary>复核意见: 30 days from the request, a hearing not counted. 《信访工作条例》第36条.</summary>
    Recheck,
}
