using Portal.Benchmarks;

// Cold start and memory per open page of the portal beside a blank MudBlazor template, in one run.
// Usage: dotnet run -c Release --project benchmarks/StartAndMemory [rounds] [pages]
var rounds = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 5;
var pages = args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20;

var root = Repository.Root();
var work = Directory.CreateTempSubdirectory("portal-bench-").FullName;
try
{
    Console.WriteLine($"Building both programs in {work} …");
    var portal = await PortalProgram.PublishAsync(root, work);
    var blank = await BlankProgram.PublishAsync(root, work);

    await ColdStart.CompareAsync(portal, blank, rounds);
    await CircuitMemory.CompareAsync(portal, blank, pages);
}
finally
{
    Directory.Delete(work, recursive: true);
}
