using Portal.Domain;

namespace Portal.Features.Petitions;

/// <summary>Registered, or every reason why not, so that all fields can say theirs at once.</summary>
public sealed record RegisterOutcome(RegisteredPetition? Registered, IReadOnlyList<Refusal> Refusals)
{
    public static RegisterOutcome Done(RegisteredPetition registered) => new(registered, []);

    public static RegisterOutcome Refused(params IReadOnlyList<Refusal> refusals) => new(null, refusals);
}
