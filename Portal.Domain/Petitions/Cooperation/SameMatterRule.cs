namespace Portal.Domain.Petitions.Cooperation;

/// <summary>
/// When two petitions may be the same matter. A shared petitioner alone never says so: the question is asked about matters, and must not
/// become a way to list what a person has written.
/// </summary>
public static class SameMatterRule
{
    /// <summary>Likeness from which texts alone are enough.</summary>
    public const double LikeTexts = 0.45;

    /// <summary>Likeness that is asked for when a petitioner may be the same.</summary>
    public const double LikeTextsOfSameSide = 0.06;

    /// <summary>How far back is looked.</summary>
    public const int Days = 730;

    /// <param name="likeness">From <see cref="TextLikeness"/>.</param>
    /// <param name="hasSameSide">Whether a keyed hash of a petitioner is the same.</param>
    public static bool MaybeSame(double likeness, bool hasSameSide) => likeness >= (hasSameSide ? LikeTextsOfSameSide : LikeTexts);
}
