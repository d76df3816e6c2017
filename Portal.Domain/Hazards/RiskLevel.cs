namespace Portal.Domain.Hazards;

/// <summary>How much harm a matter can do and how soon (风险等级). It grades a matter, never a person.</summary>
/// <remarks>Ordered from the mildest to the worst, so that comparing two levels says which is worse. Source: house rule, domain notes 3.2.</remarks>
public enum RiskLevel
{
    /// <summary>蓝 苗头: a single hint, unverified, or a plan that may touch interests.</summary>
    Blue,

    /// <summary>黄 一般: 3–29 people, clear policy, one unit can settle it.</summary>
    Yellow,

    /// <summary>橙 较大: 30–99 people or 10 and more households, an overdue promise, or several units involved.</summary>
    Orange,

    /// <summary>红 重大: danger to life, health or housing now, 100 and more people unpaid past the promised date, or a legal limit under 15 days away.</summary>
    Red,
}
