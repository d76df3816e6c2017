using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Demo.Hazards;
using Portal.Features.Demo.Petitions;
using Portal.Features.Demo.Screening;
using Portal.Features.Petitions;
using Portal.Security;

namespace Portal.Features.Demo;

/// <summary>What a load did.</summary>
/// <param name="IsNew">False when the store held the demo already.</param>
/// <param name="Password">The random password, to be shown once; null when the operator set it or nothing was loaded.</param>
public sealed record DemoLoaded(bool IsNew, string? Password);

/// <summary>Fills an empty store with the demo, in one transaction: all of it or nothing. A second load changes nothing.</summary>
public sealed class LoadDemo(
    IDbContextFactory<PortalDbContext> factory, DemoPassword passwords, DemoPeople people, SealedIdentities identities, TimeProvider time)
{
    /// <summary>The audit code that marks a store as made by the demo.</summary>
    public const string Mark = "demo.load";

    private static readonly Refusal s_notEmpty = new("demo.not-empty", "数据库里已有正式数据，不能再载入演示数据。请换一个空的数据目录。");

    /// <returns>Refused when the store holds anything that is not the demo.</returns>
    /// <exception cref="StartRefusedException">The operator's demo password breaks the rules.</exception>
    public async Task<Result<DemoLoaded>> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Scope = DataScope.All;
        db.Committed = null;
        if (await db.Audit.AnyAsync(entry => entry.Action == Mark, ct))
        {
            return new DemoLoaded(false, null);
        }

        if (await db.Units.AnyAsync(ct) || await db.Users.AnyAsync(ct))
        {
            return s_notEmpty;
        }

        var (password, isRandom) = await passwords.ChooseAsync();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await FillAsync(db, password, ct);
        await transaction.CommitAsync(ct);
        return new DemoLoaded(true, isRandom ? password : null);
    }

    private async Task FillAsync(PortalDbContext db, string password, CancellationToken ct)
    {
        var present = time.GetUtcNow();
        var clock = new DemoClock { Now = ChinaTime.StartOf(ChinaTime.DayOf(present).AddMonths(-DemoStage.Months)).AddHours(8) };
        db.Time = clock;
        db.Actor = Actor.System("演示数据");
        db.Note(Mark, null, "");
        var units = await DemoPeople.AddUnitsAsync(db, ct);
        var accounts = await people.AddAccountsAsync(db, units, password, ct);
        var stage = new DemoStage(db, clock, present, units, accounts);
        var hazards = new HazardStory(stage, new VisitStory(stage));
        var found = await new ScreeningStory(stage, hazards, await DemoChecklist.EnsureAsync(db, ct)).PlanAsync(ct);
        var petitions = DemoPetitions.Plan(stage, new PetitionStory(stage, hazards, identities));
        DemoHazards.Plan(stage, hazards, petitions, found);
        stage.Timeline.At(clock.Now, token => DemoAnswering.PublishAsync(stage, token));
        DemoRarerSteps.Plan(stage);
        DemoDeadlines.Plan(stage);
        await stage.Timeline.PlayAsync(ct);
    }
}
