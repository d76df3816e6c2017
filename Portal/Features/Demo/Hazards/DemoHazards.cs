using Portal.Domain.Hazards;
using Portal.Domain.Organization;
using Portal.Features.Demo.Petitions;

namespace Portal.Features.Demo.Hazards;

/// <summary>Brings the hazards to 150: besides those of the rounds, some behind petitions, and the rest seen in villages and offices.</summary>
internal static class DemoHazards
{
    public const int Count = 150;
    private const int FromPetitions = 30;
    private const int Seed = 1_710;

    /// <param name="found">How many the rounds bring.</param>
    public static void Plan(DemoStage stage, HazardStory story, IReadOnlyList<DemoPetition> petitions, int found)
    {
        var shared = petitions.Where(petition => petition.Case.IsShared && petition.ComesOn < stage.LastDay.AddDays(-14)).ToList();
        for (var i = 0; i < FromPetitions; i++)
        {
            shared[i * shared.Count / FromPetitions].RaisesHazard = true;
        }

        var random = new Random(Seed);
        var rest = Count - FromPetitions - found;
        var days = stage.LastDay.DayNumber - stage.FirstDay.DayNumber - 8;
        for (var i = 0; i < rest; i++)
        {
            var unit = Where(random);
            var at = DemoStage.WorkTime(stage.FirstDay.AddDays(1 + (i * days / rest)), random);
            var source = random.Next(5) == 0 ? HazardSource.Superior : HazardSource.OwnNotice;
            var hazard = DemoHazard.Of(DemoFindings.For(unit, random), unit, source, Security.ChinaTime.DayOf(at), random);
            stage.Timeline.At(at, ct => story.RegisterAsync(hazard, stage.Person(hazard.Officer), ct));
        }
    }

    private static DemoUnit Where(Random random)
    {
        var kind = random.Next(5) switch { < 3 => UnitKind.Village, 3 => UnitKind.Department, _ => UnitKind.Contractor };
        var units = DemoUnits.All.Where(unit => unit.Kind == kind).ToList();
        return units[random.Next(units.Count)];
    }
}
