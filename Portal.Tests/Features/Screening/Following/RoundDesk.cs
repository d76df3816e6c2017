using Portal.Data;
using Portal.Domain.Screening;
using Portal.Features.Screening;

namespace Portal.Tests.Features.Screening.Following;

/// <summary>A round that runs, with the officer who looks through it and the cadre of 综采一队 who fills it in.</summary>
internal sealed class RoundDesk : IAsyncDisposable
{
    /// <summary>Number of the round.</summary>
    public const string Number = "LC-YQ-2026-001";

    private RoundDesk(ScreeningStage stage, TestScope officer, TestScope cadre, Guid taskId) => (Stage, Officer, Cadre, TaskId) = (stage, officer, cadre, taskId);

    public ScreeningStage Stage { get; }

    public TestScope Officer { get; }

    public TestScope Cadre { get; }

    public Guid TaskId { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<RoundDesk> OpenAsync(DatabaseProvider provider)
    {
        var stage = await ScreeningStage.CreateAsync(provider);
        var taskId = await stage.OpenTaskAsync();
        return new RoundDesk(stage, await stage.Portal.AsAsync("officer"), await stage.Portal.AsAsync("cadre"), taskId);
    }

    /// <summary>The cadre answers all and submits a nil report.</summary>
    public async Task SubmitAsync()
    {
        await Stage.AnswerAllAsync(TaskId);
        await SubmitAgainAsync();
    }

    public async Task SubmitAgainAsync() => (await Cadre.Get<SubmitTask>().HandleAsync(TaskId, ScreeningStage.Effort, Ct)).Value.ShouldBe(ScreeningTaskStatus.Nil);

    public async ValueTask DisposeAsync()
    {
        await Officer.DisposeAsync();
        await Cadre.DisposeAsync();
        await Stage.DisposeAsync();
    }
}
