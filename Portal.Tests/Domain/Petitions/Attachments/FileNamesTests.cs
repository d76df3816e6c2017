using Portal.Domain.Petitions.Attachments;

namespace Portal.Tests.Domain.Petitions.Attachments;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData(@"..\..\x.pdf", "x.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("CON", "_CON")]
    [InlineData("nul.pdf", "_nul.pdf")]
    [InlineData("工资条\u202Efdp.exe", "工资条fdp.exe")]
    [InlineData("零\u200B宽\u0000.jpg", "零宽.jpg")]
    [InlineData("a<b>:\"c|?*.png", "a_b___c___.png")]
    [InlineData("  . ", "未命名")]
    [InlineData(".pdf", "未命名.pdf")]
    [InlineData("𠮷村照片.jpg", "𠮷村照片.jpg")]
    public void A_name_is_cleaned_for_display(string declared, string shown) => FileNames.Clean(declared).ShouldBe(shown);

    [Fact]
    public void A_long_name_keeps_its_ending() => FileNames.Clean(new string('长', 300) + ".pdf").ShouldBe(new string('长', 96) + ".pdf");

    [Theory]
    [InlineData("发票.exe.pdf", true)]
    [InlineData("发票.JS .pdf", true)]
    [InlineData("3.5号会议.pdf", false)]
    [InlineData("发票.pdf", false)]
    public void A_program_behind_a_second_ending_is_seen(string name, bool hides) => FileNames.HidesProgram(name).ShouldBe(hides);
}
