using System.Globalization;
using Portal.Benchmarks;
using Portal.Benchmarks.Data;
using Portal.Benchmarks.Reads;

// List, search and page of a petition among a million, beside hand-written SQL through the same driver, in one run.
// Usage: dotnet run -c Release --project benchmarks/PetitionReads [petitions] [runs] [part of a line's name, such as Sqlite or "common word"]
// PORTAL_BENCH_DATA is the folder of the SQLite file; PORTAL_BENCH_POSTGRES, when set, is a PostgreSQL server where a database may be made.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 200;
var only = args.Length > 2 ? args[2] : "";

var folder = Environment.GetEnvironmentVariable("PORTAL_BENCH_DATA") ?? Path.Combine(Path.GetTempPath(), "bench-1m");
var organisation = new Organisation();
List<Task<BenchStore>> making = [Task.Run(() => Million.SqliteAsync(folder, count, organisation))];
if (Environment.GetEnvironmentVariable("PORTAL_BENCH_POSTGRES") is { Length: > 0 } server)
{
    making.Add(Task.Run(() => Million.PostgresAsync(server, folder, count, organisation)));
}

var stores = await Task.WhenAll(making);
Console.WriteLine("| | read | portal p50 / p95 ms | by hand p50 / p95 ms | ratio p50 / p95 |");
Console.WriteLine("|---|---|---|---|---|");
foreach (var store in stores)
{
    foreach (var (name, path, handlers) in new[] { ("officer of the group", "JT/", "JT/YQ/Q"), ("clerk of a mine", "JT/YQ/XFB/", "JT/YQ/Q"), ("head of a unit", "JT/TY/Q9/", "JT/TY/Q9/") })
    {
        var account = organisation.AccountAt(path);
        var reader = new Reader(name, account.Id, organisation.Sessions.Single(session => session.UserId == account.Id).Id);
        foreach (var pair in await ReadCases.OfAsync(store, reader, handlers))
        {
            if ($"{store.Options.Database}, {name}, {pair.Name}".Contains(only, StringComparison.Ordinal))
            {
                await Comparison.RunAsync($"{store.Options.Database}, {name}", pair, runs);
            }
        }
    }

    await store.DisposeAsync();
}
