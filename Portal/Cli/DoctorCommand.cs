using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portal.Cli;

/// <summary>Checks what the portal needs from its machine; a fault is one sentence, and the exit code is 1 when there is any.</summary>
internal static class DoctorCommand
{
    private const string Json = "--json";

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(string[] args)
    {
        var asked = CliArguments.Parse(args, [], [Json]);
        if (asked.Words.Count > 0)
        {
            throw new WrongUsageException($"doctor 后面不用写“{asked.Words[0]}”。");
        }

        await using var app = PortalHostBuilder.Create(asked.Host).Build();
        var checks = await DoctorChecks.RunAsync(app.Services, CancellationToken.None);
        if (asked.Has(Json))
        {
            Console.WriteLine(JsonSerializer.Serialize(checks, s_json));
        }
        else
        {
            foreach (var check in checks)
            {
                Console.WriteLine($"{check.Mark}  {check.Name}：{check.Text}");
            }
        }

        return checks.Any(check => check.Verdict == DoctorVerdict.Failed) ? 1 : 0;
    }
}
