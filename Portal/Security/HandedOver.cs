namespace Portal.Security;

/// <summary>Work that the user does today for somebody who is away (代班).</summary>
/// <param name="AwayName">Who is away.</param>
/// <param name="UnitIds">The unit of the person who is away and what is under it.</param>
public sealed record HandedOver(string AwayName, IReadOnlyList<Guid> UnitIds);
