using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Portal.Domain.History;

namespace Portal.Data;

/// <summary>Turns the tracked changes of one save into history events and links of the audit chain.</summary>
internal sealed class ChangeRecorder
{
    private const string Masked = "（已遮盖）";
    private static readonly string s_genesis = new('0', 64);
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PortalDbContext _db;
    private readonly List<HistoryEvent> _events = [];
    private readonly List<AuditNote> _notes;

    private ChangeRecorder(PortalDbContext db, IEnumerable<AuditNote> notes) => (_db, _notes) = (db, [.. notes]);

    public bool IsEmpty => _events.Count == 0 && _notes.Count == 0;

    public IReadOnlyCollection<ChangedMatter> Matters => [.. _events.Select(e => new ChangedMatter(e.Record, e.MatterId)).Distinct()];

    public static ChangeRecorder Collect(PortalDbContext db, IEnumerable<AuditNote> notes)
    {
        var recorder = new ChangeRecorder(db, notes);
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in changed)
        {
            if (entry.Entity is IVersioned versioned && entry.State != EntityState.Deleted)
            {
                versioned.Version = Guid.CreateVersion7(db.Time.GetUtcNow());
            }

            if (entry.Entity is IRecorded recorded && recorder.EventOf(entry, recorded) is { } historyEvent)
            {
                recorder._events.Add(historyEvent);
            }
        }

        return recorder;
    }

    /// <summary>Adds the events and their audit links to the context. The caller holds the chain's lock.</summary>
    public async Task WriteAsync(CancellationToken ct)
    {
        var actor = _db.Actor ?? throw new InvalidOperationException("A change needs an actor: set PortalDbContext.Actor.");
        var at = _db.Time.GetUtcNow();
        _db.History.AddRange(_events);
        foreach (var matter in _events.GroupBy(e => e.MatterId))
        {
            _notes.Add(new AuditNote(_db.Action, matter.Key, "sha256:" + DigestOf(matter)));
        }

        var head = await _db.Audit.AsNoTracking().OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(ct);
        var (sequence, previous) = (head?.Sequence ?? 0, head?.Hash ?? s_genesis);
        foreach (var note in _notes)
        {
            sequence++;
            var hash = AuditEntry.HashOf(sequence, at, actor.Id, actor.Name, note.Action, note.SubjectId, note.Detail, previous);
            _db.Audit.Add(new AuditEntry
            {
                Sequence = sequence,
                At = at,
                ActorId = actor.Id,
                ActorName = actor.Name,
                Action = note.Action,
                SubjectId = note.SubjectId,
                Detail = note.Detail,
                PreviousHash = previous,
                Hash = hash,
            });
            previous = hash;
        }
    }

    private static string DigestOf(IEnumerable<HistoryEvent> events)
    {
        var text = string.Join('\n', events.Select(e => $"{e.Id:N}|{e.Record}|{e.RecordId:N}|{e.Changes}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private HistoryEvent? EventOf(EntityEntry entry, IRecorded recorded)
    {
        var changes = entry.Properties
            // What the store works out by itself (shadow properties) is nobody's act.
            .Where(property => !property.Metadata.IsPrimaryKey() && !property.Metadata.IsShadowProperty() && property.Metadata.Name != nameof(IVersioned.Version))
            .Where(property => entry.State != EntityState.Modified || property.IsModified)
            .Select(property => ChangeOf(property, entry.State))
            .Where(change => change.Old != change.New)
            .ToList();
        if (changes.Count == 0)
        {
            return null;
        }

        return new HistoryEvent
        {
            Id = Guid.CreateVersion7(_db.Time.GetUtcNow()),
            MatterId = recorded.MatterId,
            At = _db.Time.GetUtcNow(),
            ActorId = _db.Actor?.Id,
            ActorName = _db.Actor?.Name ?? "",
            Action = _db.Action,
            Record = entry.Metadata.ClrType.Name,
            RecordId = (Guid)entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue!,
            Changes = JsonSerializer.Serialize(changes, s_json),
        };
    }

    private static FieldChange ChangeOf(PropertyEntry property, EntityState state)
    {
        var old = state == EntityState.Added ? null : Text(property.OriginalValue);
        var now = state == EntityState.Deleted ? null : Text(property.CurrentValue);
        return old != now && IsConfidential(property.Metadata)
            ? new FieldChange(property.Metadata.Name, null, Masked)
            : new FieldChange(property.Metadata.Name, old, now);
    }

    private static bool IsConfidential(IProperty property) => property.PropertyInfo?.GetCustomAttribute<ConfidentialAttribute>() is not null;

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        string text => text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => string.Join(',', list.Cast<object>()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
