using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;

namespace Portal.Features.Petitions.Pages;

/// <summary>What stands in the registration form; kept until it is registered.</summary>
public sealed class RegistrationForm
{
    public Guid Id { get; init; }

    public string? Subject { get; set; }

    public PetitionChannel Channel { get; set; } = PetitionChannel.Visit;

    public PetitionKind Kind { get; set; } = PetitionKind.Appeal;

    public string? Topic { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public PetitionParty Party { get; set; }

    /// <summary>How many there are; asked for when there are several.</summary>
    public int? People { get; set; }

    public bool IsAnonymous { get; set; }

    public bool IsWrittenForThem { get; set; }

    public string? HelpNote { get; set; }

    public DisputeKind? Dispute { get; set; }

    public DateOnly? EventOn { get; set; }

    /// <summary>Null while nobody has judged.</summary>
    public StatutoryRoute? Route { get; set; }

    public string? Judgement { get; set; }

    public bool IsReadBack { get; set; }

    public string? OwnWords { get; set; }

    public string? Summary { get; set; }

    public List<ClaimLine> Claims { get; } = [new()];

    public List<PersonLine> Persons { get; } = [new()];

    /// <summary>Whether anything was typed that leaving would lose.</summary>
    public bool IsTouched => new[] { Subject, OwnWords, Summary }.Any(text => !string.IsNullOrWhiteSpace(text))
        || Claims.Any(claim => !string.IsNullOrWhiteSpace(claim.Text)) || Persons.Any(person => !person.AsPetitioner().IsEmpty);

    /// <summary>Everything that was said about the matter, for the suggestion of a topic.</summary>
    public string AllWords => string.Join('\n', Claims.Select(claim => claim.Text).Prepend(OwnWords).Prepend(Subject));

    public NewPetition AsPetition() => new(
        Subject ?? "", OwnWords ?? "", Summary ?? "", Channel, Kind, Topic ?? "", Party is PetitionParty.Group, Party is PetitionParty.One ? Math.Max(1, Named) : People ?? 0,
        Named, ReceivedOn ?? default, [.. Claims.Select(claim => claim.Text ?? "")]) { Intake = AsIntake() };

    public IReadOnlyList<Petitioner> AsPetitioners() => IsAnonymous ? [] : [.. Persons.Select(person => person.AsPetitioner())];

    private int Named => AsPetitioners().Count(person => !person.IsEmpty);

    private NewIntake AsIntake() => new()
    {
        Party = Party,
        IsRealName = !IsAnonymous,
        Route = Route ?? StatutoryRoute.Petition,
        Judgement = Route is null ? "" : Judgement ?? "",
        Dispute = Dispute,
        EventOn = Dispute is null ? null : EventOn,
        IsWrittenForThem = IsWrittenForThem,
        HelpNote = IsWrittenForThem ? HelpNote ?? "" : "",
        IsReadBack = IsReadBack,
    };
}

/// <summary>One claim of the form.</summary>
public sealed class ClaimLine
{
    public string? Text { get; set; }
}

/// <summary>One representative of the form.</summary>
public sealed class PersonLine
{
    public string? Name { get; set; }

    public string? Phone { get; set; }

    public string? Address { get; set; }

    public Petitioner AsPetitioner() => PetitionerText.Of(Name, Phone, Address);
}
