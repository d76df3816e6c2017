using Portal.Data.Search;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;

namespace Portal.Benchmarks.Data;

/// <summary>Makes the same petitions at each run: twelve years, three in a hundred still open, mines, topics and units uneven.</summary>
internal sealed class MatterMaker(MatterTables tables, Organisation organisation, int count)
{
    /// <summary>The day on which the measured reads take place.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly DateOnly s_first = new(2015, 1, 1);
    private static readonly PetitionStatus[] s_openSteps =
    [
        PetitionStatus.Registered, PetitionStatus.Assigned, PetitionStatus.Assigned, PetitionStatus.Accepted, PetitionStatus.Accepted, PetitionStatus.Accepted, PetitionStatus.Accepted,
        PetitionStatus.OpinionSubmitted, PetitionStatus.OpinionApproved, PetitionStatus.Delivered,
    ];

    private readonly Random _random = new(20261123);
    private readonly Ids _ids = new(new Random(20261124));
    private readonly PartMaker _parts = new(tables, organisation);
    private readonly Mine[] _mines = [.. organisation.Mines.SelectMany(mine => Enumerable.Repeat(mine, mine.Weight))];
    private readonly Dictionary<(OrgUnit, DateOnly), int> _numbers = [];

    public async Task MakeAsync(IBulkLoad load)
    {
        for (var i = 0; i < count; i++)
        {
            await MakeAsync(load, s_first.AddDays((int)((long)i * (Today.DayNumber - s_first.DayNumber) / count)), StepOf(count - 1 - i));
        }
    }

    private PetitionStatus StepOf(int newest) => ((double)newest / count) switch
    {
        < 0.025 when _random.Next(100) < 75 => One(s_openSteps),
        < 0.1 when _random.Next(100) < 15 => One(s_openSteps),
        _ => PetitionStatus.Closed,
    };

    private async Task MakeAsync(IBulkLoad load, DateOnly received, PetitionStatus step)
    {
        var mine = One(_mines);
        var handler = step == PetitionStatus.Registered ? null : mine.Handlers[Math.Min(_random.Next(mine.Handlers.Count), _random.Next(mine.Handlers.Count + 2))];
        var text = MatterText.Of(_random, (handler ?? mine.Unit).Name);
        var registered = new DateTimeOffset(received.ToDateTime(new TimeOnly(_random.Next(0, 10), _random.Next(60), _random.Next(60))), TimeSpan.Zero);
        var number = NumberOf(mine.Unit, received);
        var (id, accepted, closed) = (_ids.Next(registered), received.AddDays(_random.Next(1, 14)), received.AddDays(_random.Next(20, 70)));
        closed = closed >= Today ? Today.AddDays(-1) : closed;
        accepted = accepted >= Today ? Today.AddDays(-1) : accepted;
        var clocks = PartMaker.Clocks(_ids, id, received, registered, step, accepted, closed);
        var running = clocks.Where(each => each.MetOn is null).Select(each => each.Clock).ToList();
        var isGroup = _random.Next(100) < 6;
        await load.AddAsync(
            tables.Petitions, id, number, text.Subject, text.OwnWords, text.Summary, One(Enum.GetValues<PetitionChannel>()), _random.Next(100) < 85 ? PetitionKind.Appeal : PetitionKind.Suggestion,
            text.Topic, isGroup, isGroup ? _random.Next(5, 60) : 1, isGroup ? _random.Next(1, 6) : 1, received, registered, mine.Office.Id, handler?.Id, step,
            step >= PetitionStatus.Accepted ? accepted : null, step == PetitionStatus.Closed ? closed : null, step == PetitionStatus.Closed ? PetitionEnding.Answered : null, "",
            _ids.Next(registered), running.Select(clock => clock.TargetOn).DefaultIfEmpty(PetitionDates.None).Min(), running.Select(clock => clock.LatestOn).DefaultIfEmpty(PetitionDates.None).Min());
        await load.IndexAsync(id, string.Join('\n', [number, text.Subject, text.Summary, .. text.Claims]));
        foreach (var (clock, metOn) in clocks)
        {
            await load.AddAsync(tables.Clocks, clock.Id, id, clock.Kind, clock.StartsOn, clock.TargetOn, clock.LatestOn, clock.IsProvisional, metOn);
        }

        await _parts.MakeAsync(load, _ids, _random, new Made(id, mine, handler, text, registered, step, accepted, closed));
    }

    private string NumberOf(OrgUnit mine, DateOnly day)
    {
        var next = _numbers.GetValueOrDefault((mine, day)) + 1;
        _numbers[(mine, day)] = next;
        return $"XF-{mine.Code}-{day:yyyyMMdd}-{next:0000}";
    }

    private T One<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}

/// <summary>A petition whose parts are still to be made.</summary>
internal sealed record Made(Guid Id, Mine Mine, OrgUnit? Handler, MatterText Text, DateTimeOffset Registered, PetitionStatus Step, DateOnly Accepted, DateOnly Closed);
