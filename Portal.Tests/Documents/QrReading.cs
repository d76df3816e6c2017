using System.Diagnostics;

namespace Portal.Tests.Documents;

/// <summary>Reads a QR code off a page as a camera would: the page is drawn, and a decoder looks for the code.</summary>
internal static class QrReading
{
    /// <summary>What the codes of the first page say; empty when there is none.</summary>
    public static string Of(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("qr");
        try
        {
            var file = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllBytes(file, pdf);
            Run("pdftoppm", "-r", "150", "-l", "1", "-png", "-singlefile", file, Path.Combine(folder.FullName, "page"));
            return Run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", Path.Combine(folder.FullName, "page.png")).Trim();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
