namespace Portal.Domain.Accounts.StandIns;

/// <summary>What is filled in to hand work over; null is what was left open.</summary>
public sealed record NewStandIn(StandInPerson? Away, StandInPerson? By, DateOnly? From, DateOnly? To, StandInReason? Reason);
