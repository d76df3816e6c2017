namespace Portal.Features.Demo;

/// <summary>Plays the steps of all matters in the order of their time, so that numbers and the audit chain grow as they would have.</summary>
/// <param name="end">The present; what would come later does not happen and stays open.</param>
internal sealed class DemoTimeline(DemoClock clock, DateTimeOffset end)
{
    private readonly PriorityQueue<Func<CancellationToken, Task>, (DateTimeOffset At, long Order)> _steps = new();
    private long _order;

    /// <summary>Adds a step; inside a step the next one may lie at the same moment or later.</summary>
    public void At(DateTimeOffset at, Func<CancellationToken, Task> step)
    {
        if (at <= end)
        {
            _steps.Enqueue(step, (at, _order++));
        }
    }

    public async Task PlayAsync(CancellationToken ct)
    {
        while (_steps.TryDequeue(out var step, out var when))
        {
            clock.Now = when.At;
            await step(ct);
        }
    }
}
