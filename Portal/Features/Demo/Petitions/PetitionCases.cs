namespace Portal.Features.Demo.Petitions;

/// <summary>All invented matters.</summary>
internal static class PetitionCases
{
    public static IReadOnlyList<PetitionCase> All { get; } = [.. WorkCases.All, .. StaffCases.All, .. PlaceCases.All];
}
