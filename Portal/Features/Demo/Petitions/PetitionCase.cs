using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>An invented matter, told with blanks such as {月} and {元} that <see cref="DemoWords"/> fills.</summary>
/// <param name="Department">Code of the department that handles it.</param>
/// <param name="Words">What the petitioner says.</param>
/// <param name="Facts">What the department finds out.</param>
/// <param name="Decision">What it decides.</param>
/// <param name="Basis">The rule it goes by.</param>
internal sealed record PetitionCase(
    string Topic, string Department, string Subject, string Words, IReadOnlyList<string> Claims, string Facts, string Decision, string Basis)
{
    public PetitionKind Kind { get; init; } = PetitionKind.Appeal;

    /// <summary>Whether people come with it together.</summary>
    public bool IsShared { get; init; }
}
