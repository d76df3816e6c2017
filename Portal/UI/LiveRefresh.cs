namespace Portal.UI;

/// <summary>
/// Reads a live page again at most once in a while, however many changes are told of: the first at once, what comes meanwhile together
/// afterwards. 200 people answering must not make every open board read at every answer.
/// </summary>
/// <param name="read">Reads and draws; called on the page's own thread by itself.</param>
public sealed class LiveRefresh(TimeSpan atMostEvery, TimeProvider time, Func<Task> read)
{
    private readonly Lock _gate = new();
    private bool _isRunning;
    private bool _isAsked;

    /// <summary>Something changed. Returns when it was read, or at once when a reading will see it anyway.</summary>
    public async Task AskAsync(CancellationToken ct)
    {
        lock (_gate)
        {
            if (_isRunning)
            {
                _isAsked = true;
                return;
            }

            _isRunning = true;
        }

        do
        {
            await read();
            await Task.Delay(atMostEvery, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        while (!ct.IsCancellationRequested && IsAskedAgain());
    }

    private bool IsAskedAgain()
    {
        lock (_gate)
        {
            _isRunning = _isAsked;
            _isAsked = false;
            return _isRunning;
        }
    }
}
