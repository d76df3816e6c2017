using System.Diagnostics;
using System.Text;
using System.Xml.Linq;

namespace Portal.Tests.Documents;

/// <summary>Looks into a PDF with the tools that a reader of it could use: poppler and qpdf.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    public PdfFile(byte[] pdf) => File.WriteAllBytes(_path, pdf);

    public long Length => new FileInfo(_path).Length;

    public string Text(string layout = "-layout") => Run("pdftotext", layout, _path, "-");

    public IReadOnlyList<string> Pages() => Text().TrimEnd('\f').Split('\f');

    public IReadOnlyList<PdfWord> Words()
    {
        var pages = XDocument.Parse(Run("pdftotext", "-bbox", _path, "-")).Descendants().Where(element => element.Name.LocalName == "page");
        return
        [
            .. pages.SelectMany((page, at) => page.Elements().Select(word => new PdfWord(
                at + 1, word.Value, At(word, "xMin"), At(word, "yMin"), At(word, "xMax"), At(word, "yMax")))),
        ];
    }

    public IReadOnlyList<string> Fonts() => [.. Run("pdffonts", _path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)];

    public string Info() => Run("pdfinfo", _path);

    public string Json() => Run("qpdf", "--json", _path);

    public string Check() => Run("qpdf", "--check", _path);

    public void Dispose() => File.Delete(_path);

    private static double At(XElement word, string side) => (double)word.Attribute(side)!;

    private static string Run(string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{tool}: {output}");
        return output;
    }
}
