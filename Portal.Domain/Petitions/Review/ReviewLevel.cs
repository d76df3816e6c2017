namespace Portal.Domain.Petitions.Review;

/// <summary>Which look at an answered petition: the second or the third (复查、复核).</summary>
public enum ReviewLevel
{
    /// <summary>复查, by the unit one level up. 《信访工作条例》第35条.</summary>
    Review,

    /// <summary>复核, by the unit above the reviewing one. 《信访工作条例》第36条.</summary>
    Recheck,
}
