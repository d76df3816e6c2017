using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Which column of a sheet stands for which field; by heading, so that it also fits the next register of the same kind.</summary>
/// <param name="Fields">Heading to field; a heading that is left out is not imported.</param>
public sealed record ColumnMap(IReadOnlyDictionary<string, OldField> Fields)
{
    private const int MaxHeading = 40;
    private const int MaxRemembered = 60;

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What was chosen for this heading before, else what it means by itself; each field once.</summary>
    public static ColumnMap For(IReadOnlyList<string> headings, string? remembered)
    {
        var before = Read(remembered);
        var fields = new Dictionary<string, OldField>();
        foreach (var heading in headings.Where(before.ContainsKey))
        {
            Take(heading, before[heading]);
        }

        foreach (var heading in headings.Where(heading => heading.Length > 0 && !before.ContainsKey(heading)))
        {
            Take(heading, OldFields.Guess(heading));
        }

        return new ColumnMap(fields);

        void Take(string heading, OldField? field)
        {
            if (field is { } known && !fields.ContainsValue(known))
            {
                fields[heading] = known;
            }
        }
    }

    /// <summary>What to remember: for each heading its field, or nothing when it is left out on purpose; then what was remembered of other sheets.</summary>
    public string Write(IEnumerable<string> headings, string? remembered) => JsonSerializer.Serialize(
        headings.Select(heading => (Heading: heading, Field: Fields.TryGetValue(heading, out var field) ? field : (OldField?)null))
            .Concat(Read(remembered).Select(pair => (Heading: pair.Key, Field: pair.Value)))
            .Where(each => each.Heading.Length <= MaxHeading).DistinctBy(each => each.Heading).Take(MaxRemembered)
            .ToDictionary(each => each.Heading, each => each.Field?.ToString() ?? ""),
        s_plain);

    /// <summary>The same with one heading standing for another field, or for none.</summary>
    public ColumnMap With(string heading, OldField? field) => new(Fields
        .Where(pair => pair.Key != heading && pair.Value != field)
        .Concat(field is { } chosen ? [new KeyValuePair<string, OldField>(heading, chosen)] : [])
        .ToDictionary());

    private static Dictionary<string, OldField?> Read(string? remembered) => string.IsNullOrEmpty(remembered) ? [] :
        (JsonSerializer.Deserialize<Dictionary<string, string>>(remembered) ?? [])
            .ToDictionary(pair => pair.Key, pair => Enum.TryParse<OldField>(pair.Value, out var field) && Enum.IsDefined(field) ? field : (OldField?)null);
}
