using Portal.Domain.Hazards;
using Portal.Features.Demo.Petitions;

namespace Portal.Features.Demo.Hazards;

/// <summary>One hazard of the story.</summary>
/// <param name="Item">Checklist item; null when it was not found under one.</param>
/// <param name="Mine">Path of the mine.</param>
/// <param name="Unit">Path of the unit where it was found.</param>
/// <param name="ResponsibleUnit">Path of the department that answers for it.</param>
internal sealed record DemoHazard(
    string Title, string Text, string Topic, string? Item, RiskLevel Level, HazardSource Source, string Mine, string Unit, string ResponsibleUnit, int Seed)
{
    public Random Random { get; } = new(Seed);

    /// <summary>Set when the client made it, as the screening form does.</summary>
    public Guid? Id { get; init; }

    public Guid? TaskId { get; init; }

    public Guid? PetitionId { get; init; }

    public string Officer => Mine == DemoUnits.Mine ? "officer" : "bl-officer";

    public static DemoHazard Of(DemoFinding finding, DemoUnit unit, HazardSource source, DateOnly day, Random random)
    {
        var mine = DemoUnits.MineOf(unit.Path);
        var words = new DemoWords(mine == DemoUnits.Mine, day, random);
        var title = words.Fill(finding.Title);
        return new(
            title, $"{title}。{words.Fill(finding.Detail)}", finding.Topic, finding.Item, finding.Level, source, mine, unit.Path,
            DemoUnits.DepartmentOf(mine, finding.Department), random.Next());
    }

    /// <summary>The matter behind a petition that several people came with.</summary>
    public static DemoHazard Of(DemoPetition petition, Guid petitionId)
    {
        var place = petition.Case.Topic is "CX" or "HJ" ? petition.Words.Village : petition.Case.Topic is "WB" ? petition.Words.Contractor : petition.Words.Section;
        var title = petition.Words.Fill(petition.Case.Subject);
        return new(
            title, $"{title}，涉及{petition.People}人。由信访件转来，先核实再研判。", petition.Case.Topic, null,
            petition.People >= 30 ? RiskLevel.Orange : RiskLevel.Yellow, HazardSource.Petition, petition.Mine,
            DemoUnits.Named(petition.Mine, place).Path, petition.HandlingUnit, petition.Seed)
        {
            PetitionId = petitionId,
        };
    }
}
