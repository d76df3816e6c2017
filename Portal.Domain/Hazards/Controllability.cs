namespace Portal.Domain.Hazards;

/// <summary>Whether we can solve the matter with our own authority, rules, money, time and dialogue (可控性).</summary>
public enum Controllability
{
    /// <summary>A 可控: can be solved here.</summary>
    A,

    /// <summary>B 基本可控: needs coordination.</summary>
    B,

    /// <summary>C 暂难自行解决: goes upwards with a proposal.</summary>
    C,
}
