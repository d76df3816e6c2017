using Portal.Domain.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>Lays 400 petitions over the half-year and both mines.</summary>
internal static class DemoPetitions
{
    public const int Count = 400;
    private const int Seed = 20_190_014;

    private static readonly PetitionChannel[] s_channels =
    [
        PetitionChannel.Visit, PetitionChannel.Visit, PetitionChannel.Visit, PetitionChannel.Letter, PetitionChannel.Call, PetitionChannel.Call,
        PetitionChannel.Online, PetitionChannel.Online, PetitionChannel.LeaderMailbox, PetitionChannel.Referral,
    ];

    public static IReadOnlyList<DemoPetition> Plan(DemoStage stage, PetitionStory story)
    {
        var random = new Random(Seed);
        var days = stage.LastDay.DayNumber - stage.FirstDay.DayNumber;
        var (last, made) = (-1, new List<DemoPetition>(Count));
        var times = Enumerable.Range(0, Count).Select(i => stage.PastWorkTime(stage.FirstDay.AddDays(1 + (i * days / Count)), random)).Order().ToList();
        foreach (var at in times)
        {
            var next = random.Next(PetitionCases.All.Count);
            last = next == last ? (next + 1) % PetitionCases.All.Count : next;
            var petition = Invent(PetitionCases.All[last], Security.ChinaTime.DayOf(at), random);
            made.Add(petition);
            stage.Timeline.At(at, ct => story.RegisterAsync(petition, ct));
        }

        return made;
    }

    private static DemoPetition Invent(PetitionCase matter, DateOnly day, Random random)
    {
        var isMain = random.Next(100) < 62;
        var words = new DemoWords(isMain, day, random);
        var channel = matter.IsShared && random.Next(2) == 0 ? PetitionChannel.Visit : s_channels[random.Next(s_channels.Length)];
        var people = matter.IsShared ? Math.Max(2, words.People - random.Next(0, words.People / 2)) : 1;
        return new DemoPetition(matter, isMain ? DemoUnits.Mine : DemoUnits.OtherMine, words, channel, people, day, random.Next());
    }
}
