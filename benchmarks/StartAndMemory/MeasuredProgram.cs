using System.Diagnostics;

namespace Portal.Benchmarks;

/// <summary>A published web program that can be started on a port.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Dll">The published entry assembly.</param>
/// <param name="Arguments">What it is started with, besides the address.</param>
/// <param name="Environment">Variables of its own, such as the data folder.</param>
/// <param name="FirstPage">The page whose 200 ends the start.</param>
internal sealed record MeasuredProgram(
    string Name, string Dll, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment, string FirstPage)
{
    private const int Port = 5899;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(3);

    public static string Address => $"http://127.0.0.1:{Port}";

    /// <summary>Starts it and waits for the first 200.</summary>
    /// <returns>The process and how long that took.</returns>
    public async Task<(Process Process, TimeSpan Took)> StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. Arguments, "--urls", Address]) { WorkingDirectory = Path.GetDirectoryName(Dll)!, RedirectStandardOutput = true };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(5) };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!await AnswersAsync(http))
        {
            if (process.HasExited || watch.Elapsed > s_longest)
            {
                throw new InvalidOperationException($"{Name} did not answer.");
            }

            await Task.Delay(5);
        }

        return (process, watch.Elapsed);
    }

    public static async Task StopAsync(Process process)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address + FirstPage));
            return (int)answer.StatusCode == 200;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
