using Portal.Data;
using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Demo;

/// <summary>What the stories need: the store, the clock, the timeline, the units and the people.</summary>
internal sealed class DemoStage(PortalDbContext db, DemoClock clock, DateTimeOffset present, IReadOnlyDictionary<string, OrgUnit> units, IReadOnlyDictionary<string, PortalUser> people)
{
    /// <summary>How far back the stories begin.</summary>
    public const int Months = 6;

    public PortalDbContext Db => db;

    public DemoTimeline Timeline { get; } = new(clock, present);

    public static WorkCalendar Calendar => StateCouncilCalendar.Current;

    public DateTimeOffset Now => clock.Now;

    public DateOnly Today => clock.Today;

    /// <summary>The moment of loading, after which nothing happens.</summary>
    public DateTimeOffset Present { get; } = present;

    /// <summary>The last day of the stories.</summary>
    public DateOnly LastDay { get; } = ChinaTime.DayOf(present);

    public DateOnly FirstDay => LastDay.AddMonths(-Months);

    public OrgUnit Unit(string path) => units[path];

    public PortalUser Person(string userName) => people[userName];

    /// <summary>Who answers for a unit: its head, else its cadre.</summary>
    public PortalUser ChiefOf(string path) => people[DemoAccounts.ChiefOf(path).UserName];

    /// <summary>A moment in the working hours of the first working day on or after <paramref name="day"/>.</summary>
    public static DateTimeOffset WorkTime(DateOnly day, Random random) => ChinaTime.StartOf(Calendar.RollForward(day)).AddMinutes(random.Next(8 * 60 + 20, 17 * 60 + 40));

    /// <summary>The same, or on the last working day before the present when that still lies ahead.</summary>
    public DateTimeOffset PastWorkTime(DateOnly day, Random random)
    {
        var at = WorkTime(day, random);
        for (var earlier = LastDay; at > Present; earlier = earlier.AddDays(-1))
        {
            at = WorkTime(earlier, random);
        }

        return at;
    }

    /// <summary>A moment in the working hours some days after now.</summary>
    public DateTimeOffset In(int days, Random random)
    {
        var at = WorkTime(Today.AddDays(days), random);
        return at > Now ? at : Now.AddMinutes(random.Next(15, 90));
    }

    /// <summary>Takes one step on a matter that exists and saves it under the person's name.</summary>
    /// <exception cref="InvalidOperationException">The rules refused the step: the story is wrong.</exception>
    public async Task TakeAsync<TMatter>(TMatter matter, PortalUser by, string action, Func<TMatter, Result> step, CancellationToken ct)
        where TMatter : class
    {
        db.Attach(matter);
        Demand(step(matter), action);
        await SaveAsync(by, action, ct);
    }

    /// <summary>Saves what was added, then forgets it: the stories hold their matters themselves.</summary>
    public Task SaveAsync(PortalUser by, string action, CancellationToken ct) => SaveAsync(new Actor(by.Id, by.DisplayName), action, ct);

    /// <summary>The same for a job.</summary>
    public async Task SaveAsync(Actor by, string action, CancellationToken ct)
    {
        db.Actor = by;
        db.Action = action;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>What the rules made; a refusal means that the story is wrong.</summary>
    public static T Demand<T>(Result<T> result, string action) => result.IsOk ? result.Value : throw Wrong(action, result.Refusal);

    private static void Demand(Result result, string action)
    {
        if (!result.IsOk)
        {
            throw Wrong(action, result.Refusal);
        }
    }

    private static InvalidOperationException Wrong(string action, Refusal refusal) => new($"The demo story breaks a rule at {action}: {refusal.Code}.");
}
