namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>What a column of an old register can stand for.</summary>
public enum OldField
{
    OldNumber,
    ReceivedOn,
    Channel,
    Kind,
    Topic,
    Subject,
    Summary,
    Claims,
    People,
    HandlingUnit,
    Step,
    AcceptedOn,
    ClosedOn,
    Name,
    Phone,
    Address,
}
