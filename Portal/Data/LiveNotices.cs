namespace Portal.Data;

/// <summary>Tells open pages which matters a committed transaction changed; pages then read again within their own scope.</summary>
public sealed partial class LiveNotices(ILogger<LiveNotices> logger)
{
    private readonly Lock _gate = new();
    private readonly List<Subscription> _subscriptions = [];

    /// <summary>Calls <paramref name="onChange"/> after each commit that changed one of the record types, until disposed.</summary>
    /// <param name="records">Names such as Hazard or Petition; empty means all.</param>
    public IDisposable Subscribe(IReadOnlyCollection<string> records, Func<IReadOnlyCollection<ChangedMatter>, Task> onChange)
    {
        var subscription = new Subscription(this, records, onChange);
        lock (_gate)
        {
            _subscriptions.Add(subscription);
        }

        return subscription;
    }

    public void Publish(IReadOnlyCollection<ChangedMatter> matters)
    {
        Subscription[] subscriptions;
        lock (_gate)
        {
            subscriptions = [.. _subscriptions];
        }

        foreach (var subscription in subscriptions)
        {
            var wanted = matters.Where(subscription.Wants).ToList();
            if (wanted.Count > 0)
            {
                _ = NotifyAsync(subscription, wanted);
            }
        }
    }

    private async Task NotifyAsync(Subscription subscription, IReadOnlyCollection<ChangedMatter> matters)
    {
        // The writer must not wait for pages, nor run on their thread.
        await Task.Yield();
        try
        {
            await subscription.OnChange(matters);
        }
        catch (ObjectDisposedException)
        {
            LogPageGone();
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_gate)
        {
            _subscriptions.Remove(subscription);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "A live notice reached a page that had just been closed")]
    private partial void LogPageGone();

    private sealed class Subscription(LiveNotices owner, IReadOnlyCollection<string> records, Func<IReadOnlyCollection<ChangedMatter>, Task> onChange) : IDisposable
    {
        public Func<IReadOnlyCollection<ChangedMatter>, Task> OnChange => onChange;

        public bool Wants(ChangedMatter matter) => records.Count == 0 || records.Contains(matter.Record);

        public void Dispose() => owner.Remove(this);
    }
}
