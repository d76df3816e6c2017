using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>One step asked for on one petition.</summary>
/// <param name="Number">Number as in the address.</param>
/// <param name="Permission">What the role must hold.</param>
/// <param name="Action">Name in history and audit, such as petition.assign.</param>
/// <param name="ExpectedVersion">What the writer had before them; null for a step that cannot overwrite anyone's text.</param>
public sealed record PetitionStep(string Number, Permission Permission, string Action, Guid? ExpectedVersion = null)
{
    /// <summary>Whether the office that registered the petition may take the step, wherever it is handled.</summary>
    public bool ByRegistrar { get; init; }
}
