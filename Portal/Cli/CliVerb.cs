namespace Portal.Cli;

/// <summary>One verb of the command line with its help in Chinese and English.</summary>
internal sealed record CliVerb(string Name, string Usage, string Chinese, string English, Func<string[], Task<int>> RunAsync)
{
    public string Help => $"""
        {Chinese}
        {English}

        用法 / Usage:
        {string.Join(Environment.NewLine, Usage.Split('\n').Select(line => "  portal " + line.Trim()))}

        任何命令都可以加配置项，例如 --Portal:DataDir=/srv/portal。退出码：0 完成，1 拒绝或失败，2 用法不对。
        Any verb takes configuration keys such as --Portal:DataDir=/srv/portal. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
        """;

    /// <summary>The line of the usage that comes nearest to what was typed.</summary>
    public string UsageFor(string[] args)
    {
        var lines = Usage.Split('\n');
        return lines.FirstOrDefault(line => args is [var word, ..] && line.StartsWith($"{Name} {word}", StringComparison.Ordinal)) ?? lines[0];
    }
}
