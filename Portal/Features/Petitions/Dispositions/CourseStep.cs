using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>The next step that comes from beside the ordinary path: an instruction or a signature that waits for this reader.</summary>
internal static class CourseStep
{
    /// <summary>Null when the ordinary path goes on.</summary>
    public static NextStep? Of(PetitionDetail petition) => petition switch
    {
        { Rights.Instruct: true, Course.Reading: { InstructedAt: null } reading } when reading.LeaderId == petition.Rights.UserId =>
            new(PetitionStepKind.Instruct, "写批示", $"{reading.SubmittedBy}呈阅，等你批示。"),
        { Status: PetitionStatus.Closed } => null,
        { Rights.Approve: true, Course.NonAcceptance: { Waits: true } refusal } when refusal.ProposedById != petition.Rights.UserId =>
            new(PetitionStepKind.DecideRefusal, "审核不予受理", $"{refusal.ProposedBy}提出不予受理，等你签发或退回。"),
        { Course.NonAcceptance.Waits: true } => new(null, "", "不予受理已送审，等单位另一位负责人或分管领导签发。"),
        { Course.IsExcluded: true } => new(null, "", "你起草或签发过被复查的意见，这一件由别人办理。"),
        _ => null,
    };
}
