namespace Portal.Cli;

/// <summary>Chooses the verb. Exit codes: 0 done, 1 refused or failed with one clear sentence, 2 wrong usage.</summary>
internal static class PortalCommand
{
    private static readonly string[] s_help = ["--help", "-h", "help"];

    public static async Task<int> RunAsync(string[] args)
    {
        var name = args is [var first, ..] && !first.StartsWith('-') ? first : "serve";
        var rest = args is [var verbName, ..] && verbName == name ? args[1..] : args;
        if (s_help.Contains(name) || (args is [var only] && s_help.Contains(only)))
        {
            Console.WriteLine(CliVerbs.Overview);
            return 0;
        }

        if (CliVerbs.All.FirstOrDefault(verb => verb.Name == name) is not { } chosen)
        {
            return await SayAsync($"不认识的命令“{name}”。可用：{string.Join("、", CliVerbs.All.Select(verb => verb.Name))}。", 2);
        }

        if (rest.Any(s_help.Contains))
        {
            Console.WriteLine(chosen.Help);
            return 0;
        }

        try
        {
            return await chosen.RunAsync(rest);
        }
        catch (WrongUsageException wrong)
        {
            return await SayAsync($"{wrong.Message}用法：portal {chosen.UsageFor(rest)}，详见 portal {chosen.Name} --help。", 2);
        }
        catch (Exception fault) when (ExpectedFaults.SentenceOf(fault) is not null)
        {
            return await SayAsync(ExpectedFaults.SentenceOf(fault)!, 1);
        }
    }

    private static async Task<int> SayAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
