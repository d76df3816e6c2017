namespace Portal.Features.Petitions;

/// <summary>The tabs of the list.</summary>
public enum PetitionView
{
    /// <summary>我的在办: not closed, and registered or handled by my unit.</summary>
    Mine,

    /// <summary>全部在办: not closed, of the whole subtree that the reader sees.</summary>
    Open,

    /// <summary>本周到期: a running date by Sunday that is not late yet.</summary>
    DueThisWeek,

    /// <summary>逾期: the legal latest day has passed.</summary>
    Late,

    /// <summary>全部.</summary>
    All,
}
