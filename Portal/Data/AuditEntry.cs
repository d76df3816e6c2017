using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Data;

/// <summary>One link of the append-only audit chain. It holds ids and codes, never the words of a person.</summary>
public sealed class AuditEntry
{
    public long Sequence { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>Code such as petition.assign, denied.petition.read or login.failed.</summary>
    public required string Action { get; init; }

    /// <summary>The matter or account it is about; null when there is none.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Ids and codes that complete the action; for changes the digest of the history written with it.</summary>
    public required string Detail { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    /// <summary>SHA-256 over length-prefixed fields, so that no two different entries can run together to the same bytes.</summary>
    public static string HashOf(long sequence, DateTimeOffset at, Guid? actorId, string actorName, string action, Guid? subjectId, string detail, string previousHash)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, sequence.ToString(CultureInfo.InvariantCulture));
        Append(hash, at.UtcTicks.ToString(CultureInfo.InvariantCulture));
        Append(hash, actorId?.ToString("N") ?? "");
        Append(hash, actorName);
        Append(hash, action);
        Append(hash, subjectId?.ToString("N") ?? "");
        Append(hash, detail);
        Append(hash, previousHash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Hash that this entry should carry.</summary>
    public string ComputeHash() => HashOf(Sequence, At, ActorId, ActorName, Action, SubjectId, Detail, PreviousHash);

    private static void Append(IncrementalHash hash, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
