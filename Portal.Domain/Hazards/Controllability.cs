namespace Portal.Domain.Hazards;

/// <summary>Whether we can solve a matter with our own authority, rules, money, time and dialogue (可控性). Never whether people can be controlled.</summary>
/// <remarks>Sum of five factors of 0–2 points: 8–10 A, 4–7 B, 0–3 C. No authority or no legal basis caps at B. Source: house rule, domain notes 3.2.</remarks>
public enum Controllability
{
    /// <summary>A 可控: solved here.</summary>
    A,

    /// <summary>B 基本可控: needs coordination; who and by when are written down.</summary>
    B,

    /// <summary>C 暂难自行解决: submitted upwards with a proposal.</summary>
    C,
}
