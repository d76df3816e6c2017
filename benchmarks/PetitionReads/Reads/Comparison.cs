using System.Diagnostics;
using System.Text.Json;

namespace Portal.Benchmarks.Reads;

/// <summary>Times a pair in turns, A-B-B-A, after both were seen to answer the same.</summary>
internal static class Comparison
{
    private const int Checked = 12;
    private const int WarmUp = 30;

    public static async Task RunAsync(string where, Pair pair, int runs)
    {
        for (var run = 0; run < Checked; run++)
        {
            var (ours, theirs) = (Text(await pair.Portal(run)), Text(await pair.ByHand(run)));
            if (ours != theirs)
            {
                throw new InvalidOperationException($"{where}, {pair.Name}, run {run}: the answers differ.\n{ours}\n{theirs}");
            }
        }

        for (var run = 0; run < WarmUp; run++)
        {
            await pair.Portal(run);
            await pair.ByHand(run);
        }

        var (portal, hand) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            var first = run % 2 == 0;
            await TimeAsync(first ? pair.Portal : pair.ByHand, first ? portal : hand, run);
            await TimeAsync(first ? pair.ByHand : pair.Portal, first ? hand : portal, run);
        }

        var (p95, handP95) = (Percentile(portal, 0.95), Percentile(hand, 0.95));
        Console.WriteLine(
            $"| {where} | {pair.Name} | {Percentile(portal, 0.5):0.0} / {p95:0.0} | {Percentile(hand, 0.5):0.0} / {handP95:0.0} | {Percentile(portal, 0.5) / Percentile(hand, 0.5):0.0} / {p95 / handP95:0.0} |");
    }

    private static string Text(object answer) => JsonSerializer.Serialize(answer, answer.GetType());

    private static async Task TimeAsync(Func<int, Task<object>> read, List<double> into, int run)
    {
        var began = Stopwatch.GetTimestamp();
        await read(run);
        into.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private static double Percentile(List<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(share * sorted.Count) - 1)];
    }
}
