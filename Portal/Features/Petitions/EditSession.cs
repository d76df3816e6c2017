using Portal.Domain;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>One text in a form: what it was when the form was opened, and what stands in it now.</summary>
/// <param name="words">How a stored value is shown; null shows it as it is.</param>
public sealed class EditedField(string key, string label, string value, Func<string, string>? words = null)
{
    public string Key { get; } = key;

    public string Label { get; } = label;

    public string Base { get; internal set; } = value;

    public string Mine { get; set; } = value;

    public bool IsChanged => Mine != Base;

    internal string Shown(string text) => words?.Invoke(text) ?? text;
}

/// <summary>
/// A form on something that others may change meanwhile. What only one of the two changed is merged silently;
/// what both changed is asked about, and nothing typed is dropped.
/// </summary>
public sealed class EditSession(Guid version, params IReadOnlyList<EditedField> fields)
{
    private const int Tries = 3;
    private readonly Dictionary<string, string> _theirs = [];

    public Guid Version { get; private set; } = version;

    public IReadOnlyList<ConflictField> Conflicts { get; private set; } = [];

    public bool IsChanged => fields.Any(each => each.IsChanged);

    public EditedField this[string key] => fields.Single(each => each.Key == key);

    /// <summary>Saves, merging with what others saved meanwhile.</summary>
    /// <param name="save">The use case with the version it is told.</param>
    /// <param name="readAgain">The version and values that are saved now.</param>
    /// <returns>Ok, the use case's refusal, or conflict with <see cref="Conflicts"/> filled.</returns>
    public async Task<Result> SaveAsync(Func<Guid, Task<Result>> save, Func<Task<(Guid Version, IReadOnlyDictionary<string, string> Values)?>> readAgain)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await save(Version);
            if (result.Refusal?.Code != SecurityRefusals.Conflict.Code || attempt == Tries || await readAgain() is not { } now)
            {
                return result;
            }

            Rebase(now.Version, now.Values);
            if (Conflicts.Count > 0)
            {
                return result;
            }
        }
    }

    /// <summary>Takes what is saved now as the new base.</summary>
    public void Rebase(Guid newVersion, IReadOnlyDictionary<string, string> theirs)
    {
        var conflicts = new List<ConflictField>();
        foreach (var field in fields)
        {
            var saved = theirs[field.Key];
            if (!field.IsChanged)
            {
                field.Mine = saved;
            }
            else if (saved != field.Base && saved != field.Mine)
            {
                conflicts.Add(new ConflictField(field.Key, field.Label, field.Shown(saved), field.Shown(field.Mine)));
                _theirs[field.Key] = saved;
            }

            field.Base = saved;
        }

        Version = newVersion;
        Conflicts = conflicts;
    }

    /// <summary>Settles the conflicts: the reader's own text where chosen, else the saved one.</summary>
    public void Settle(IReadOnlySet<string> mine)
    {
        foreach (var conflict in Conflicts.Where(conflict => !mine.Contains(conflict.Key)))
        {
            this[conflict.Key].Mine = _theirs[conflict.Key];
        }

        Conflicts = [];
    }
}
