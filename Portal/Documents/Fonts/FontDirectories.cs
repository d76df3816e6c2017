namespace Portal.Documents.Fonts;

internal static class FontDirectories
{
    private static readonly string[] _extensions = [".ttf", ".ttc", ".otf", ".otc"];

    public static IEnumerable<string> Known(IEnumerable<string> configured)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            .. configured,
            Path.Combine(AppContext.BaseDirectory, "fonts"),
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts",
            Path.Combine(home, ".fonts"), Path.Combine(home, ".local", "share", "fonts"),
        ];
    }

    public static IReadOnlyList<string> Files(IEnumerable<string> directories) =>
    [
        .. directories
            .Where(directory => directory.Length > 0 && Directory.Exists(directory))
            .SelectMany(directory => Directory.EnumerateFiles(directory, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal))
            .Where(file => _extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal),
    ];
}
