namespace Portal.Security;

/// <summary>What a use case may require of the acting user.</summary>
public enum Permission
{
    ReadPetitions,
    RegisterPetition,
    AssignPetition,
    AcceptPetition,
    HandlePetition,
    ApproveOpinion,
    DeliverOpinion,
    ClosePetition,
    RevealIdentity,
    ReadScreening,
    FillScreening,
    RunScreening,
    ReadHazards,
    RegisterHazard,
    AssessHazard,
    ReadBoard,
    ReadVisits,
    RecordVisit,
    ReadReports,
    DraftReport,
    SignReport,
    ReadIndicators,
    ReadKnowledge,
    MaintainCalendar,
    RunSystem,
    ManageUsers,
    ReadAudit,
}
