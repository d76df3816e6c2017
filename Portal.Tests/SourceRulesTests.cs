using System.Text.RegularExpressions;

namespace Portal.Tests;

public sealed partial class SourceRulesTests
{
    private static readonly string[] s_sourceEndings = [".cs", ".razor"];

    /// <summary>Raw markup is allowed where it is a constant of the program; nothing else that is listed here needs it.</summary>
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["IgnoreQueryFilters"] = [],
        ["FromSqlRaw"] = [],
        ["ExecuteSqlRaw"] = [],
        ["SqlQueryRaw"] = [],
        ["MarkupString"] = ["Portal/UI/AppIcon.razor", "Portal/UI/LevelIcons.cs"],
    };

    public static TheoryData<string> GuardedWords => [.. s_allowed.Keys];

    [Theory, MemberData(nameof(GuardedWords))]
    public void What_opens_a_hole_is_used_only_where_it_is_listed(string word)
    {
        var users = Repository.TextFiles()
            .Where(path => path.StartsWith("Portal/", StringComparison.Ordinal) && s_sourceEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Where(path => CommentLine().Replace(Repository.Read(path), "").Contains(word, StringComparison.Ordinal));

        users.ShouldBe(s_allowed[word], ignoreOrder: true);
    }

    [Fact]
    public void No_file_names_the_host_of_a_package_registry()
    {
        var hosts = RegistryHost();

        Repository.TextFiles().Where(path => hosts.IsMatch(Repository.Read(path))).ShouldBeEmpty();
    }

    [Fact]
    public void No_lock_file_names_where_a_package_was_fetched() =>
        Repository.TextFiles().Where(path => path.EndsWith("package-lock.json", StringComparison.Ordinal) && Repository.Read(path).Contains("\"resolved\"", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex(@"^\s*(///|//|@\*).*$", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    // Written in pieces, so that this file does not name them either.
    [GeneratedRegex(@"\b(registry\.npm" + @"js|npm" + @"js\.(org|com)|(api\.|www\.)?nu" + @"get\.org|npm" + @"mirror|pypi\." + @"org|deb\." + @"debian)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();
}
