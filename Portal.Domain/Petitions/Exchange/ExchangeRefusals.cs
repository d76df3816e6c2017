namespace Portal.Domain.Petitions.Exchange;

/// <summary>The "no" of taking over old registers.</summary>
public static class ExchangeRefusals
{
    public static readonly Refusal ReceivedOutside = new("exchange.received", "收到日期要在 1950 年以后，且不晚于今天。");
    public static readonly Refusal PeopleTooFew = new("exchange.people", $"人数请写 1 至 {PetitionIntake.MaxPeople} 的整数。");
    public static readonly Refusal HandlingUnitMissing = new("exchange.unit", "已交办或办理中的件，请写主办单位。");
    public static readonly Refusal StepUnknown = new("exchange.step", "环节请写：待交办、待受理、办理中、已办结。");
    public static readonly Refusal AcceptedMissing = new("exchange.accepted.missing", "办理中的件，请写受理日期。");
    public static readonly Refusal AcceptedTooEarly = new("exchange.accepted.step", "还没有受理的件，受理日期请留空。");
    public static readonly Refusal AcceptedOutside = new("exchange.accepted", "受理日期不能早于收到日期，也不能晚于今天。");
    public static readonly Refusal ClosedMissing = new("exchange.closed.missing", "已办结的件，请写办结日期。");
    public static readonly Refusal ClosedTooEarly = new("exchange.closed.step", "还没有办结的件，办结日期请留空。");
    public static readonly Refusal ClosedOutside = new("exchange.closed", "办结日期不能早于收到和受理日期，也不能晚于今天。");
}
