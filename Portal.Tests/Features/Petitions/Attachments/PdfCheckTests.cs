using Portal.Features.Petitions.Attachments;

namespace Portal.Tests.Features.Petitions.Attachments;

public sealed class PdfCheckTests
{
    [Theory]
    [InlineData("3 0 obj << /OpenAction << /S /JavaScript /JS (x) >> >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /S /#4aava#53cript >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /Names << /EmbeddedFiles 4 0 R >> >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >> stream 00 endstream endobj", "attachment.pdf-unreadable")]
    [InlineData("3 0 obj << /Type /ObjStm /Filter /FlateDecode >> stream\nnot packed\nendstream endobj", "attachment.pdf-unreadable")]
    [InlineData("3 0 obj << /Type /Page /Annots [<< /URI (http://example.test/page) >>] >> endobj", null)]
    public void What_acts_by_itself_is_found(string further, string? code) => (PdfCheck.Fault(SampleFiles.Pdf(further))?.Code).ShouldBe(code);

    [Fact]
    public void A_packed_object_that_only_describes_a_page_is_fine() => PdfCheck.Fault(SampleFiles.PdfWithPacked("3 0 << /Type /Page >>")).ShouldBeNull();

    [Fact]
    public void A_pack_that_unfolds_without_end_is_refused() =>
        PdfCheck.Fault(SampleFiles.PdfWithPacked(new string(' ', 70 * 1024 * 1024)))!.Code.ShouldBe("attachment.pdf-unreadable");

    [Fact]
    public void A_file_that_ends_in_the_middle_is_refused() => PdfCheck.Fault(SampleFiles.Pdf().AsSpan()[..60])!.Code.ShouldBe("attachment.pdf-unreadable");
}
