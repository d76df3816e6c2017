using System.Globalization;
using Portal.Benchmarks;

// An old register goes through preview and import, beside MiniExcel that only reads the same file, in one run; then the peak memory of both.
// Usage: dotnet run -c Release --project benchmarks/ImportRows [rows] [rounds]
if (args is ["peak", var what, var size])
{
    await PeakMemory.ReportAsync(what, int.Parse(size, CultureInfo.InvariantCulture));
    return;
}

var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
await Speed.CompareAsync(rows, rounds);
PeakMemory.Compare(rows / 10, rows);
