using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>One petition of the story: what it is about, where it came in, how fast it moves.</summary>
internal sealed record DemoPetition(PetitionCase Case, string Mine, DemoWords Words, PetitionChannel Channel, int People, DateOnly ComesOn, int Seed)
{
    public Random Random { get; } = new(Seed);

    /// <summary>Whether the office also sees a hazard in it.</summary>
    public bool RaisesHazard { get; set; }

    public bool IsGroup => People >= PetitionIntake.GroupSize && Channel == PetitionChannel.Visit;

    public int Representatives => Math.Min(IsGroup ? 3 : 1, People);

    public string Clerk => Mine == DemoUnits.Mine ? "clerk" : "bl-clerk";

    public string Leader => Mine == DemoUnits.Mine ? "leader" : "bl-leader";

    public string HandlingUnit => DemoUnits.DepartmentOf(Mine, Case.Department);
}
