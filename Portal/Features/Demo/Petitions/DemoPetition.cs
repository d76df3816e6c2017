using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>One petition of the story: what it is about, where it came in, how fast it moves.</summary>
internal sealed record DemoPetition(PetitionCase Case, string Mine, DemoWords Words, PetitionChannel Channel, int People, int Seed)
{
    public Random Random { get; } = new(Seed);

    public bool IsGroup => People >= Petition.GroupSize && Channel == PetitionChannel.Visit;

    public int Representatives => Math.Min(IsGroup ? 3 : 1, People);

    public string Clerk => Mine == DemoUnits.Mine ? "clerk" : "bl-clerk";

    public string Leader => Mine == DemoUnits.Mine ? "leader" : "bl-leader";

    /// <summary>Path of the department that handles it; the smaller mine has fewer.</summary>
    public string HandlingUnit => Mine + (Mine == DemoUnits.Mine ? Case.Department : Case.Department switch
    {
        "DQ" => "GH",
        "CW" => "JY",
        "HB" => "AJ",
        var same => same,
    }) + "/";
}
