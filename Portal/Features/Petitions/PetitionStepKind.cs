namespace Portal.Features.Petitions;

/// <summary>What a reader can do on a petition's page.</summary>
public enum PetitionStepKind
{
    Assign,
    Accept,
    Contact,
    Claim,
    Conclude,
    Opinion,
    Submit,
    Approve,
    Return,
    Deliver,
    Close,
    Describe,
    Assist,
    Commit,
    Agree,
    Link,
    FollowLead,
    Extend,
    Object,
    LeaveFastTrack,
    Hearing,
}
