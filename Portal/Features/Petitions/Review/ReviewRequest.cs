namespace Portal.Features.Petitions.Review;

/// <summary>What the petitioner asks of the next look.</summary>
/// <param name="On">Day on which the request was received.</param>
/// <param name="Reasons">In the petitioner's own words.</param>
/// <param name="Claims">What is asked for, without blanks.</param>
public sealed record ReviewRequest(DateOnly On, string Reasons, IReadOnlyList<string> Claims);
