using Portal.Domain.Petitions;

namespace Portal.Features.Petitions.Papers;

/// <summary>What the papers of a petition are made of. No name of a person is among it: it is written by hand when the paper is handed over.</summary>
/// <param name="Petition">The petition after the step.</param>
/// <param name="RegisteredAt">Unit that registered it.</param>
/// <param name="Handling">Unit that handles it; the registering unit until it is assigned.</param>
/// <param name="ReviewBody">Unit one level up, to which a request for review goes.</param>
/// <param name="IssuedOn">Day of issue in China.</param>
/// <param name="IssuedAt">Instant of issue.</param>
public sealed record PaperFacts(Petition Petition, string RegisteredAt, string Handling, string ReviewBody, DateOnly IssuedOn, DateTimeOffset IssuedAt)
{
    /// <summary>来访（12 人，代表 3 人）.</summary>
    public string Came => Petition.People > 1
        ? $"{PetitionWords.Of(Petition.Channel)}（{Petition.People} 人，代表 {Petition.Representatives} 人）"
        : PetitionWords.Of(Petition.Channel);

    /// <summary>Claims, numbered, one a line.</summary>
    public string Claims => Claim.Numbered(Petition.Claims.Select(claim => (claim.Ordinal, claim.Text)));

    /// <summary>The clock of a kind; it runs by the time a paper speaks of it.</summary>
    public Clock ClockOf(ClockKind kind) => Petition.ClockOf(kind) ?? throw new InvalidOperationException($"The clock {kind} does not run yet.");
}
