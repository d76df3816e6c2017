namespace Portal.Cli;

/// <summary>What stands behind a verb: words, its own options and flags, and configuration keys such as --Portal:DataDir=/srv/portal.</summary>
internal sealed class CliArguments
{
    private readonly Dictionary<string, string> _options = [];
    private readonly HashSet<string> _flags = [];
    private readonly List<string> _words = [];
    private readonly List<string> _host = [];

    public IReadOnlyList<string> Words => _words;

    /// <summary>Goes to the host as it is.</summary>
    public string[] Host => [.. _host];

    /// <exception cref="WrongUsageException">An option is not known, or has no value.</exception>
    public static CliArguments Parse(IReadOnlyList<string> args, IReadOnlyCollection<string> options, IReadOnlyCollection<string> flags)
    {
        var parsed = new CliArguments();
        for (var i = 0; i < args.Count; i++)
        {
            var (name, value) = args[i].Split('=', 2) is [var left, var right] ? (left, right) : (args[i], null);
            if (!name.StartsWith('-'))
            {
                parsed._words.Add(args[i]);
            }
            else if (flags.Contains(name) && value is null)
            {
                parsed._flags.Add(name);
            }
            else if (options.Contains(name) || name.Contains(':', StringComparison.Ordinal))
            {
                value ??= i + 1 < args.Count ? args[++i] : throw new WrongUsageException($"选项 {name} 后面缺少内容。");
                parsed.Take(name, value);
            }
            else
            {
                throw new WrongUsageException($"不认识的选项 {name}。");
            }
        }

        return parsed;
    }

    public bool Has(string flag) => _flags.Contains(flag);

    public string? Find(string option) => _options.GetValueOrDefault(option);

    /// <exception cref="WrongUsageException">It is missing.</exception>
    public string Need(string option) => Find(option) ?? throw new WrongUsageException($"缺少选项 {option}。");

    private void Take(string name, string value)
    {
        if (name.Contains(':', StringComparison.Ordinal))
        {
            _host.Add($"{name}={value}");
        }
        else
        {
            _options[name] = value;
        }
    }
}
