using SkiaSharp;

namespace Portal.Documents.Fonts;

/// <summary>Finds a font file by path, file name or family name.</summary>
internal sealed class FontCatalog(IReadOnlyList<string> files)
{
    private const int MostFontsInOneFile = 16;
    private readonly Lazy<IReadOnlyDictionary<string, (string Path, int Index)>> _families = new(() => Families(files));

    public FontFace? Find(string name)
    {
        if (Path.IsPathRooted(name))
        {
            return File.Exists(name) ? FontFace.Load(name) : null;
        }

        var file = files.FirstOrDefault(path => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase));
        return file is not null ? FontFace.Load(file)
            : _families.Value.TryGetValue(name, out var place) ? FontFace.Load(place.Path, place.Index)
            : null;
    }

    private static Dictionary<string, (string, int)> Families(IEnumerable<string> files)
    {
        var families = new Dictionary<string, (string, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var fonts = Path.GetExtension(file).EndsWith('c') ? MostFontsInOneFile : 1;
            for (var index = 0; index < fonts; index++)
            {
                using var typeface = SKTypeface.FromFile(file, index);
                if (typeface is null)
                {
                    break;
                }

                foreach (var name in FontNames.Of(typeface))
                {
                    families.TryAdd(name, (file, index));
                }
            }
        }

        return families;
    }
}
