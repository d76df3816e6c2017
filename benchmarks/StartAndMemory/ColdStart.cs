using System.Globalization;

namespace Portal.Benchmarks;

/// <summary>Time from starting the process to the first 200 of a page, A B B A.</summary>
internal static class ColdStart
{
    public static async Task CompareAsync(MeasuredProgram portal, MeasuredProgram blank, int rounds)
    {
        // The first start of the portal makes its database; it is not what is measured.
        await OnceAsync(portal);
        await OnceAsync(blank);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var order = round % 2 == 0 ? new[] { (portal, ours), (blank, theirs) } : [(blank, theirs), (portal, ours)];
            foreach (var (program, times) in order)
            {
                times.Add(await OnceAsync(program));
            }
        }

        Console.WriteLine();
        Console.WriteLine($"Cold start to first 200, {rounds} rounds in turn, milliseconds");
        Print(portal.Name, ours);
        Print(blank.Name, theirs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ratio of medians {Median(ours) / Median(theirs):0.00}"));
    }

    private static async Task<double> OnceAsync(MeasuredProgram program)
    {
        var (process, took) = await program.StartAsync();
        await MeasuredProgram.StopAsync(process);
        return took.TotalMilliseconds;
    }

    private static void Print(string name, List<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"  {name,-16} min {times.Min(),7:0}  median {Median(times),7:0}  max {times.Max(),7:0}"));

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
