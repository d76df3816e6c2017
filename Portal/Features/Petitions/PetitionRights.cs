using Portal.Domain.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>What the reader may do with this petition; each use case checks again.</summary>
/// <param name="UserId">The reader.</param>
public sealed record PetitionRights(Guid UserId, bool Assign, bool Accept, bool Handle, bool Approve, bool Deliver, bool Close, bool Reveal,
    bool Forward, bool Inform, bool HandleHere, bool SubmitToLeader, bool Instruct, bool RequestReview)
{
    /// <param name="user">The reader.</param>
    /// <param name="path">Path of the handling unit, or of the registering unit until it is assigned.</param>
    /// <param name="transfers">How often it was passed on; from the third passing-on a leader assigns.</param>
    /// <param name="registeredAt">Path of the registering unit, whose office registers requests for review wherever the petition is handled.</param>
    public static PetitionRights Of(UserContext user, string path, int transfers, string? registeredAt = null)
    {
        var acts = user.Role is null || path.StartsWith(user.ScopePath, StringComparison.Ordinal);
        return new PetitionRights(
            user.Id, May(TransferRule.NextIsForLeader(transfers) ? Permission.DecideTransfer : Permission.AssignPetition), May(Permission.AcceptPetition), May(Permission.HandlePetition), May(Permission.ApproveOpinion),
            May(Permission.DeliverOpinion), May(Permission.ClosePetition), May(Permission.RevealIdentity),
            May(TransferRule.NextIsForLeader(transfers) ? Permission.DecideTransfer : Permission.ForwardPetition), May(Permission.InformPetitioner), May(Permission.HandlePetitionHere), May(Permission.SubmitToLeader),
            May(Permission.InstructPetition), May(Permission.RegisterPetition) || (registeredAt?.StartsWith(user.ScopePath, StringComparison.Ordinal) == true && user.Can(Permission.RegisterPetition)));

        bool May(Permission permission) => acts && user.Can(permission);
    }
}
