using Portal.Domain.Visits;

namespace Portal.Features.Visits;

/// <summary>What is written down after a visit.</summary>
public sealed record NewVisit(DateOnly On, ContactMethod Method, string Facts, string Promise);
