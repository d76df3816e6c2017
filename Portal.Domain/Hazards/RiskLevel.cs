namespace Portal.Domain.Hazards;

/// <summary>Level of a matter by harm and urgency, never by where people might go (风险等级).</summary>
public enum RiskLevel
{
    /// <summary>蓝 苗头: a single hint, unverified, or a plan that may touch interests.</summary>
    Blue,

    /// <summary>黄 一般: 3–29 people, clear policy, one unit can settle it.</summary>
    Yellow,

    /// <summary>橙 较大: 30–99 people or 10 households and more, an overdue promise, several units.</summary>
    Orange,

    /// <summary>红 重大: danger to life, health or housing now; 100 people unpaid; or a legal limit under 15 days away.</summary>
    Red,
}
