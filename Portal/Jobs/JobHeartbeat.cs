using System.Globalization;
using Hangfire;

namespace Portal.Jobs;

/// <summary>
/// Whether the job clock is alive, kept in the storage that all nodes share: the outbox job runs every minute and beats when it has
/// seen to the store, before a slow mail server can hold it up.
/// </summary>
public sealed class JobHeartbeat(JobStorage storage, TimeProvider time)
{
    /// <summary>Longest silence that is still alive; also how long the first beat may take after the start.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const string Key = "portal:heartbeat";
    private const string Field = "at";

    private DateTimeOffset _startedAt = DateTimeOffset.MinValue;

    /// <summary>When the pulse job last ran; null before the first time.</summary>
    public DateTimeOffset? LastBeatAt
    {
        get
        {
            using var connection = storage.GetConnection();
            return connection.GetAllEntriesFromHash(Key)?.GetValueOrDefault(Field) is { } at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null;
        }
    }

    /// <summary>Jobs run now, or this process is so young that they need not have run yet.</summary>
    public bool IsAlive => IsFresh(_startedAt) || (LastBeatAt is { } beat && IsFresh(beat));

    /// <summary>From now on beats are expected.</summary>
    public void Start() => _startedAt = time.GetUtcNow();

    /// <summary>The pulse job ran.</summary>
    public void Beat()
    {
        using var connection = storage.GetConnection();
        connection.SetRangeInHash(Key, [new(Field, time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))]);
    }

    // Both ways: a beat that lies far ahead comes from a clock that was set back since, and tells nothing.
    private bool IsFresh(DateTimeOffset at) => (time.GetUtcNow() - at).Duration() <= Patience;
}
