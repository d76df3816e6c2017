using Portal.Domain.Accounts;
using static Portal.Security.Permission;

namespace Portal.Security;

/// <summary>What each role may do. The three administrators share nothing with each other or with content.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<PortalRole, HashSet<Permission>> s_all = new()
    {
        [PortalRole.Cadre] = [ReadScreening, FillScreening, ReadHazards, RegisterHazard, ReadVisits, RecordVisit, ReadKnowledge],
        [PortalRole.UnitHead] =
        [
            ReadPetitions, SubmitToLeader, AcceptPetition, HandlePetition, ApproveOpinion, DeliverOpinion, ApproveExtension, RevealIdentity, ReadHealthFile,
            ReadScreening, FillScreening, ReadHazards, RegisterHazard, ReadVisits, RecordVisit, ReadIndicators, ReadKnowledge,
        ],
        [PortalRole.Clerk] =
        [
            ReadPetitions, RegisterPetition, AssignPetition, CheckReceipt, HandlePetition, DeliverOpinion, ClosePetition, RevealIdentity, ReadHealthFile, ExportPetitions, ImportPetitions, RecordSecondLook, PublishGuide,
            ForwardPetition, InformPetitioner, HandlePetitionHere, SubmitToLeader,
            ReadScreening, RunScreening, ReadHazards, RegisterHazard, ReadVisits, RecordVisit, ReadReports, DraftReport, ReadIndicators, ReadKnowledge,
        ],
        [PortalRole.Officer] =
        [
            ReadPetitions, CheckReceipt, ExportPetitions, RecordSecondLook, PublishGuide, ReadScreening, RunScreening, MaintainChecklists, ReadHazards, RegisterHazard, AssessHazard, ReadBoard, ReadVisits, RecordVisit,
            ReadReports, DraftReport, ReadIndicators, ReadKnowledge, MaintainCalendar,
        ],
        [PortalRole.Leader] = [ReadPetitions, CheckReceipt, InstructPetition, ApproveOpinion, ApproveExtension, DecideTransfer, ReadHazards, ReadBoard, ReadReports, SignReport, ReadIndicators],
        [PortalRole.SysAdmin] = [RunSystem, MaintainCalendar],
        [PortalRole.SecAdmin] = [ManageUsers],
        [PortalRole.Auditor] = [ReadAudit],
    };

    public static bool Allows(PortalRole role, Permission permission) => s_all[role].Contains(permission);

    /// <summary>Whether the role may read matters at all.</summary>
    public static bool ReadsContent(PortalRole role) => role is not (PortalRole.SysAdmin or PortalRole.SecAdmin or PortalRole.Auditor);
}
