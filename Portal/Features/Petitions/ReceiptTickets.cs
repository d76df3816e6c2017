using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Portal.Features.Petitions;

/// <summary>
/// Holds the receipts that show a query code, in memory and for some minutes only, so that the code is never written to the store.
/// Each opens for the person who registered.
/// </summary>
public sealed class ReceiptTickets(TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, Entry> _entries = new();

    public string Put(Guid userId, string number, byte[] receipt)
    {
        Sweep();
        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _entries[ticket] = new Entry(userId, number, receipt, time.GetUtcNow() + Life);
        return ticket;
    }

    /// <summary>The receipt; null when it expired or belongs to someone else.</summary>
    public byte[]? Find(Guid userId, string number, string ticket)
    {
        Sweep();
        return _entries.TryGetValue(ticket, out var entry) && entry.UserId == userId && entry.Number == number ? entry.Receipt : null;
    }

    private void Sweep()
    {
        foreach (var (ticket, entry) in _entries)
        {
            if (entry.Until <= time.GetUtcNow())
            {
                _entries.TryRemove(ticket, out _);
            }
        }
    }

    private sealed record Entry(Guid UserId, string Number, byte[] Receipt, DateTimeOffset Until);
}
