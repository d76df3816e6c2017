using System.Globalization;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Length of a file as people read it: 38 KB, 2.4 MB.</summary>
internal static class FileSize
{
    private const double Kilobyte = 1024;

    public static string Of(long bytes) => bytes < Kilobyte * Kilobyte
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(bytes / Kilobyte))} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte / Kilobyte:0.#} MB");
}
