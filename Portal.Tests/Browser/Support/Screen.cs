namespace Portal.Tests.Browser.Support;

/// <summary>What the person looks at.</summary>
public enum Screen
{
    /// <summary>1440 × 900 with a mouse.</summary>
    Desktop,

    /// <summary>390 × 844, touched.</summary>
    Phone,

    /// <summary>320 × 640, and no script runs.</summary>
    Small,
}
