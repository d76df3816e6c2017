using Portal.Data;

namespace Portal.Cli;

/// <summary>Chooses the verb. Exit codes: 0 done, 1 refused or failed with one clear sentence, 2 wrong usage.</summary>
internal static class PortalCommand
{
    private static readonly string[] s_verbs = ["serve", "migrate", "doctor", "demo", "report", "user", "audit", "healthcheck"];

    public static async Task<int> RunAsync(string[] args)
    {
        var verb = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "serve";
        var rest = args.Length > 0 && !args[0].StartsWith('-') ? args[1..] : args;
        if (!s_verbs.Contains(verb))
        {
            await Console.Error.WriteLineAsync($"不认识的命令“{verb}”。可用：{string.Join("、", s_verbs)}。");
            return 2;
        }

        try
        {
            return verb switch
            {
                "serve" => await ServeCommand.RunAsync(rest),
                "migrate" => await StoreCommands.MigrateAsync(rest),
                "demo" => await DemoCommand.RunAsync(rest),
                "audit" => await StoreCommands.VerifyAuditAsync(rest),
                "healthcheck" => await HealthcheckCommand.RunAsync(rest),
                _ => 2,
            };
        }
        catch (StartRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
