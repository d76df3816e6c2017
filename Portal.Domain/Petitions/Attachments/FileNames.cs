using System.Globalization;
using System.Text;

namespace Portal.Domain.Petitions.Attachments;

/// <summary>Makes the name that a file came with safe to show and to hand out. Files are never stored under it.</summary>
public static class FileNames
{
    /// <summary>Longest name kept, with its ending.</summary>
    public const int MaxLength = 100;

    private const string Forbidden = "<>:\"|?*";

    private static readonly HashSet<string> s_devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> s_programs = new(
        [
            ".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".msi", ".js", ".jse", ".vbs", ".vbe", ".wsf", ".ps1", ".sh", ".jar", ".lnk", ".hta", ".htm", ".html",
            ".svg", ".php", ".apk", ".dll", ".reg", ".docm", ".xlsm",
        ], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of a path without what misleads or breaks: controls, direction marks, invisible characters, device names, overlength.</summary>
    public static string Clean(string declared)
    {
        var name = declared[(declared.LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes().Where(IsShown))
        {
            kept.Append(Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) ? "_" : rune.ToString());
        }

        name = kept.ToString().Normalize(NormalizationForm.FormC).Trim(' ', '\u3000').TrimEnd('.');
        var (stem, extension) = Split(name);
        stem = stem.Trim(' ', '.');
        stem = stem.Length == 0 ? "未命名" : s_devices.Contains(stem) ? $"_{stem}" : stem;
        return Cut(stem, MaxLength - extension.Length) + extension;
    }

    /// <summary>Ending of a name with its dot, lower case; empty when it has none or one longer than any real one.</summary>
    public static string ExtensionOf(string name) => Split(name.Trim()).Extension.ToLowerInvariant();

    /// <summary>The name with another ending.</summary>
    public static string WithExtension(string name, string extension) => Cut(Split(name).Stem, MaxLength - extension.Length) + extension;

    /// <summary>Whether an ending in the middle says that it is a program: 合同.exe.pdf.</summary>
    public static bool HidesProgram(string name) => name.Split('.')[1..].SkipLast(1).Any(part => s_programs.Contains("." + part.Trim()));

    private static bool IsShown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && rune != Rune.ReplacementChar;

    private static (string Stem, string Extension) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || name.Length - dot > 6 ? (name, "") : (name[..dot], name[dot..]);
    }

    private static string Cut(string text, int max) =>
        text.Length <= max ? text : text[..(char.IsHighSurrogate(text[max - 1]) ? max - 1 : max)];
}
