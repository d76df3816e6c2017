using System.Diagnostics;
using System.Globalization;

namespace Portal.Benchmarks;

/// <summary>Times reading, preview and import of the same sheet in turns, each import into a fresh store.</summary>
internal static class Speed
{
    public static async Task CompareAsync(int rows, int rounds)
    {
        var sheet = OldSheet.Of(rows);
        var (reading, preview, import) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            await using var store = await ImportStore.OpenAsync();
            var upload = await Passage.UploadAsync(store, sheet);
            var read = await TimeAsync(() => Task.FromResult(OldSheet.Read(sheet)), rows);
            var map = (await Passage.PreviewAsync(store, upload)).Map;
            var previewed = await TimeAsync(async () => (await Passage.PreviewAsync(store, upload)).Good, rows);
            var imported = await TimeAsync(() => Passage.ImportAsync(store, upload, map), rows);

            // The first round only warms up.
            if (round > 0)
            {
                reading.Add(read);
                preview.Add(previewed);
                import.Add(imported);
            }
        }

        Console.WriteLine($"| {rows:N0} rows of 16 columns, {sheet.Length / 1024} KB, median of {rounds} | ms | times bare reading |");
        Console.WriteLine("|---|---|---|");
        Print("bare MiniExcel reading", Median(reading));
        Print("preview", Median(preview));
        Print("import into SQLite, with history, audit chain, sealed identity and search index", Median(import));

        void Print(string name, double time) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:0} | {time / Median(reading):0.0} |"));
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<double> TimeAsync(Func<Task<int>> work, int rows)
    {
        var began = Stopwatch.GetTimestamp();
        var counted = await work();
        var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return counted == rows ? time : throw new InvalidOperationException($"{counted} of {rows} rows were seen.");
    }
}
