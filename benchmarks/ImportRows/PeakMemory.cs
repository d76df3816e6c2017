using System.Diagnostics;
using System.Globalization;

namespace Portal.Benchmarks;

/// <summary>Largest working set of a process that does nothing else; a process of its own for each, because a peak never falls.</summary>
internal static class PeakMemory
{
    private const string Nothing = "nothing";
    private const string Reading = "reading";
    private const string Import = "import";

    public static void Compare(int few, int many)
    {
        Console.WriteLine();
        Console.WriteLine("| peak working set of a process | MB |");
        Console.WriteLine("|---|---|");
        foreach (var (what, rows) in new[] { (Nothing, few), (Reading, many), (Import, few), (Import, many) })
        {
            var start = new ProcessStartInfo(Environment.ProcessPath!, ["peak", what, rows.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
            using var child = Process.Start(start)!;
            Console.WriteLine($"| {(what == Nothing ? "started, empty store" : $"{what}, {rows:N0} rows")} | {child.StandardOutput.ReadToEnd().Trim()} |");
            child.WaitForExit();
        }
    }

    public static async Task ReportAsync(string what, int rows)
    {
        // Made elsewhere in real life, so that its making does not count.
        var path = Path.Combine(Path.GetTempPath(), $"portal-old-sheet-{rows}.xlsx");
        if (!File.Exists(path))
        {
            await File.WriteAllBytesAsync(path, OldSheet.Of(rows));
            using var again = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["peak", what, rows.ToString(CultureInfo.InvariantCulture)]))!;
            await again.WaitForExitAsync();
            File.Delete(path);
            return;
        }

        var sheet = await File.ReadAllBytesAsync(path);
        await using var store = await ImportStore.OpenAsync();
        if (what == Reading)
        {
            OldSheet.Read(sheet);
        }
        else if (what == Import)
        {
            var upload = await Passage.UploadAsync(store, sheet);
            await Passage.ImportAsync(store, upload, (await Passage.PreviewAsync(store, upload)).Map);
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{self.PeakWorkingSet64 / 1048576.0:0}"));
    }
}
