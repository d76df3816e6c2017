using Portal.Domain.Petitions;

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

    public bool IsGroup { get; set; }

    public int? People { get; set; } = 1;

    public string? OwnWords { get; set; }

    public string? Summary { get; set; }

    public List<ClaimLine> Claims { get; } = [new()];

    public List<PersonLine> Persons { get; } = [new()];

    /// <summary>Whether anything was typed that leaving would lose.</summary>
    public bool IsTouched => new[] { Subject, OwnWords, Summary }.Any(text => !string.IsNullOrWhiteSpace(text))
        || Claims.Any(claim => !string.IsNullOrWhiteSpace(claim.Text)) || Persons.Any(person => !person.AsPetitioner().IsEmpty);

    public NewPetition AsPetition() => new(
        Subject ?? "", OwnWords ?? "", Summary ?? "", Channel, Kind, Topic ?? "", IsGroup, IsGroup ? People ?? 0 : Math.Max(1, Named),
        Named, ReceivedOn ?? default, [.. Claims.Select(claim => claim.Text ?? "")]);

    public IReadOnlyList<Petitioner> AsPetitioners() => [.. Persons.Select(person => person.AsPetitioner())];

    private int Named => Persons.Count(person => !person.AsPetitioner().IsEmpty);
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

    public Petitioner AsPetitioner() => new(Name?.Trim() ?? "", Phone?.Trim() ?? "", Address?.Trim() ?? "");
}
