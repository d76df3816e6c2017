using System.Text;

namespace Portal.Documents.Fonts;

/// <summary>The chosen font of each role, and for each role the order in which fonts are asked for a character.</summary>
internal sealed class FontSet
{
    private readonly Dictionary<FontRole, IReadOnlyList<FontFace>> _chains;

    public FontSet(IReadOnlyDictionary<FontRole, FontFace> chosen)
    {
        Chosen = chosen;
        var rest = new[] { FontRole.Body, FontRole.Label, FontRole.Number, FontRole.Heading, FontRole.Fallback }
            .Where(chosen.ContainsKey).Select(role => chosen[role]).ToArray();
        _chains = chosen.Keys.ToDictionary(role => role, IReadOnlyList<FontFace> (role) => [.. rest.Prepend(chosen[role]).Distinct()]);
    }

    public IReadOnlyDictionary<FontRole, FontFace> Chosen { get; }

    /// <summary>Null when no font has the character.</summary>
    public FontFace? FaceFor(FontRole role, Rune rune)
    {
        foreach (var face in _chains[role])
        {
            if (face.Has(rune))
            {
                return face;
            }
        }

        return null;
    }
}
