using Microsoft.Extensions.Options;

namespace Portal.Documents.Fonts;

/// <summary>The fonts of this machine by role, looked for once, on first use.</summary>
public sealed class DocumentFonts : IDisposable
{
    private readonly Lazy<FontSet> _fonts;

    public DocumentFonts(IOptions<DocumentsOptions> options)
        : this(options, () => FontDirectories.Files(FontDirectories.Known(options.Value.FontDirectories)))
    {
    }

    internal DocumentFonts(IOptions<DocumentsOptions> options, Func<IReadOnlyList<string>> files) =>
        _fonts = new Lazy<FontSet>(() => Choose(options.Value, new FontCatalog(files())));

    /// <exception cref="MissingFontException">No font with Chinese characters was found.</exception>
    public IReadOnlyList<FontChoice> Choices =>
        [.. Fonts.Chosen.Select(pair => new FontChoice(pair.Key, pair.Value.Name, pair.Value.Path))];

    internal FontSet Fonts => _fonts.Value;

    public void Dispose()
    {
        foreach (var face in _fonts.IsValueCreated ? _fonts.Value.Chosen.Values.Distinct() : [])
        {
            face.Dispose();
        }
    }

    private static FontSet Choose(DocumentsOptions options, FontCatalog catalog)
    {
        var loaded = new Dictionary<string, FontFace?>(StringComparer.OrdinalIgnoreCase);
        var chosen = new Dictionary<FontRole, FontFace>();
        foreach (var role in Enum.GetValues<FontRole>())
        {
            var configured = options.Fonts.TryGetValue(role, out var names) ? names : [];
            var candidates = configured.Concat(FontDefaults.For(role))
                .Select(name => loaded.TryGetValue(name, out var face) ? face : loaded[name] = catalog.Find(name))
                .OfType<FontFace>()
                .Where(face => role == FontRole.Fallback || face.HasChinese);
            if (FirstTrueType(candidates) is { } best)
            {
                chosen[role] = best;
            }
            else if (role != FontRole.Fallback)
            {
                throw new MissingFontException($"没有找到中文字体，无法生成文件。请安装中文字体，或者在配置项 {DocumentsOptions.Section}:Fonts 中写明字体文件。已查找：{string.Join("、", FontDirectories.Known(options.FontDirectories).Where(Directory.Exists))}。");
            }
        }

        return new FontSet(chosen);
    }

    private static FontFace? FirstTrueType(IEnumerable<FontFace> candidates)
    {
        FontFace? outlined = null;
        foreach (var face in candidates)
        {
            if (face.IsTrueType)
            {
                return face;
            }

            outlined ??= face;
        }

        return outlined;
    }
}
