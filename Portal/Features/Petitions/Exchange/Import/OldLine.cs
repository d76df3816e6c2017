using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Exchange;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>One line that can be taken over.</summary>
/// <param name="Key">The same line of the same register has the same key.</param>
/// <param name="Identity">Whom to answer; null when nobody is named.</param>
public sealed record OldLine(int Line, string Key, string OldNumber, OldPetition Petition, Petitioner? Identity);
