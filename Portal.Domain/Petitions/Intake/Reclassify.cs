using Portal.Domain.Petitions.Deadlines;

namespace Portal.Domain.Petitions.Intake;

/// <summary>What the clerk's own words about a matter become.</summary>
/// <param name="Route">The lawful way; null leaves it as it is.</param>
/// <param name="Reason">Why kind, topic or way change; may be empty when none of them does.</param>
public sealed record Description(string Subject, string Summary, string Topic, PetitionKind Kind, StatutoryRoute? Route = null, string Reason = "");

/// <summary>Corrects subject, summary, kind, topic and way of a petition; the former values stay in its history. 《信访工作条例》第31条.</summary>
public static class Reclassify
{
    /// <returns>Refused as <see cref="Petition.Describe"/>, and when kind, topic or way change without a reason of its own.</returns>
    public static Result Apply(Petition petition, Description to, DateTimeOffset now)
    {
        var intake = petition.Intake;
        var route = to.Route ?? intake?.Route ?? StatutoryRoute.Petition;
        var isJudged = (petition.Topic, petition.Kind) != (to.Topic, to.Kind) || route != (intake?.Route ?? StatutoryRoute.Petition);
        var fault = !isJudged || PetitionIntake.TopicFault(to.Topic) is not null ? null
            : string.IsNullOrWhiteSpace(to.Reason) ? IntakeRefusals.ReasonMissing
            : to.Reason.Trim() == intake?.Judgement ? IntakeRefusals.ReasonRepeated
            : TextLimit.Judgement.Fault(to.Reason);
        var described = fault is null ? petition.Describe(to.Subject, to.Summary, to.Topic, to.Kind) : fault;
        if (described.IsOk && isJudged)
        {
            IntakeRecord.Keep(petition, now).Judge(route, to.Reason.Trim());
        }

        return described;
    }
}
