using System.Text.Json;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Which column of a sheet stands for which field; by heading, so that it also fits the next register of the same kind.</summary>
/// <param name="Fields">Heading to field; a heading that is left out is not imported.</param>
public sealed record ColumnMap(IReadOnlyDictionary<string, OldField> Fields)
{
    /// <summary>What was chosen for this heading before, else what it means by itself; each field once.</summary>
    public static ColumnMap For(IReadOnlyList<string> headings, string? remembered)
    {
        var before = Read(remembered);
        var fields = new Dictionary<string, OldField>();
        foreach (var heading in headings.Where(heading => heading.Length > 0))
        {
            var field = before.TryGetValue(heading, out var kept) ? kept : OldFields.Guess(heading);
            if (field is { } known && !fields.ContainsValue(known))
            {
                fields[heading] = known;
            }
        }

        return new ColumnMap(fields);
    }

    public string Write() => JsonSerializer.Serialize(Fields.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));

    /// <summary>The same with one heading standing for another field, or for none.</summary>
    public ColumnMap With(string heading, OldField? field) => new(Fields
        .Where(pair => pair.Key != heading && pair.Value != field)
        .Concat(field is { } chosen ? [new KeyValuePair<string, OldField>(heading, chosen)] : [])
        .ToDictionary());

    private static Dictionary<string, OldField?> Read(string? remembered) => string.IsNullOrEmpty(remembered) ? [] :
        (JsonSerializer.Deserialize<Dictionary<string, string>>(remembered) ?? [])
            .ToDictionary(pair => pair.Key, pair => Enum.TryParse<OldField>(pair.Value, out var field) && Enum.IsDefined(field) ? field : (OldField?)null);
}
