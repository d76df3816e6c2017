namespace Portal.Domain.Petitions;

/// <summary>Which step may be taken at which status: the "no" of a step that comes too early or too late; null when it is its turn.</summary>
/// <remarks>《信访工作条例》第22、23、31、32、34条: 交办, 受理并告知, 听取陈述, 出具意见, 送达, 办结, in this order.</remarks>
internal static class PetitionPath
{
    public static Refusal? DescribeFault(PetitionStatus status) => status == PetitionStatus.Closed ? PetitionRefusals.ClosedAlready : null;

    public static Refusal? AssignFault(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => PetitionRefusals.AssignedAlready,
    };

    public static Refusal? AcceptFault(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered => PetitionRefusals.NotAssigned,
        PetitionStatus.Assigned => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => PetitionRefusals.AcceptedAlready,
    };

    /// <summary>A point may also be added before acceptance.</summary>
    public static Refusal? AddClaimFault(PetitionStatus status) =>
        status is PetitionStatus.Registered or PetitionStatus.Assigned ? null : OpinionFault(status);

    /// <summary>Conclusions and the text of the opinion are written between acceptance and approval.</summary>
    public static Refusal? OpinionFault(PetitionStatus status) => status switch
    {
        PetitionStatus.Registered or PetitionStatus.Assigned => PetitionRefusals.NotAccepted,
        PetitionStatus.Accepted => null,
        PetitionStatus.OpinionSubmitted or PetitionStatus.OpinionApproved or PetitionStatus.Delivered => PetitionRefusals.OpinionLocked,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
    };

    public static Refusal? ApprovalFault(PetitionStatus status) => status == PetitionStatus.OpinionSubmitted ? null : PetitionRefusals.OpinionNotSubmitted;

    public static Refusal? DeliveryFault(PetitionStatus status) => status switch
    {
        PetitionStatus.OpinionApproved => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => PetitionRefusals.NotApproved,
    };

    public static Refusal? CloseFault(PetitionStatus status) => status switch
    {
        PetitionStatus.Delivered => null,
        PetitionStatus.Closed => PetitionRefusals.ClosedAlready,
        _ => PetitionRefusals.NotDelivered,
    };
}
