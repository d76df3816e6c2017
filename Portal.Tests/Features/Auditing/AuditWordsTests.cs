using System.Text.RegularExpressions;
using Portal.Features.Auditing;

namespace Portal.Tests.Features.Auditing;

public sealed partial class AuditWordsTests
{
    [Fact]
    public void Every_code_that_is_written_has_a_word()
    {
        var codes = Repository.TextFiles().Where(path => path.StartsWith("Portal/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Written().Matches(Repository.Read(path))).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        codes.Count.ShouldBeGreaterThan(30);
        codes.Where(code => AuditWords.Of(code) == code).ShouldBeEmpty();
    }

    [Fact]
    public void A_refused_step_is_named_by_the_step() => AuditWords.Of("denied.petition.read").ShouldBe("被拒绝：查看信访件");

    [GeneratedRegex("""(?:(?:RefuseAsync|DenyAsync)\([\w.]+, |\bAction = |\.Note\()"(?<code>[a-z.-]+)"(?!\w)""")]
    private static partial Regex Written();
}
