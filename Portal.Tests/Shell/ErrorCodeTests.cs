using Portal.Shell;

namespace Portal.Tests.Shell;

public sealed class ErrorCodeTests
{
    [Fact]
    public void A_code_can_be_read_out_and_is_never_the_same()
    {
        var codes = Enumerable.Range(0, 100).Select(_ => ErrorCode.New()).ToList();

        codes.ShouldAllBe(code => code.Length == 7 && code[4] == '-' && code.Replace("-", "").All(ErrorCode.Alphabet.Contains));
        codes.Distinct().Count().ShouldBe(100);
    }
}
