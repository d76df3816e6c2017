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
    [InlineData("3 0 obj << /Type /Page /Annots [<< /A << /S /URI /URI (http://example.test/JavaScript) >> >>] >> endobj", null)]
    [InlineData("3 0 obj << /Title (a \\) /Launch \\( b) /Subject (nested (/JavaScript) text) >> endobj", null)]
    [InlineData("3 0 obj << /Length 20 >> stream\n(/JavaScript) Tj /Launch\nendstream endobj", null)]
    [InlineData("% see /JavaScript\n3 0 obj << /Type /Page >> endobj", null)]
    [InlineData("3 0 obj << /Title (9 0 obj << /S /JavaScript >> endobj) >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /Length 40 >> stream\n9 0 obj << /S /JavaScript >> endobj\nendstream endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /A stream /S /JavaScript endstream >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /A (open /S /JavaScript >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /A <41 /S /JavaScript > >> endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /B 4 >> >> stream /S /JavaScript endstream endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /Type /ObjStm /N 1 /First 4 >> stream\n9 0 << /S /JavaScript >>\nendstream endobj", "attachment.pdf-active")]
    [InlineData("3 0 obj << /Type /Page /Annots [<< /URI (http://example.test/page) >>] >> endobj", null)]
    public void What_acts_by_itself_is_found(string further, string? code) => (PdfCheck.Fault(SampleFiles.Pdf(further))?.Code).ShouldBe(code);

    [Fact]
    public void A_packed_object_that_only_describes_a_page_is_fine() => PdfCheck.Fault(SampleFiles.PdfWithPacked("3 0 << /Type /Page >>")).ShouldBeNull();

    [Theory]
    [InlineData("3 0 << /S /JavaScript >>", "attachment.pdf-active")]
    [InlineData("3 0 << /URI (http://example.test/JavaScript) >>", null)]
    [InlineData("3 2 (<< /S /JavaScript >>)", "attachment.pdf-active")]
    [InlineData("x y << /URI (/JavaScript) >>", "attachment.pdf-active")]
    public void A_packed_object_is_read_from_where_the_head_says(string packed, string? code) => (PdfCheck.Fault(SampleFiles.PdfWithPacked(packed))?.Code).ShouldBe(code);

    [Fact]
    public void A_pack_that_unfolds_without_end_is_refused() =>
        PdfCheck.Fault(SampleFiles.PdfWithPacked(new string(' ', 70 * 1024 * 1024)))!.Code.ShouldBe("attachment.pdf-unreadable");

    [Fact]
    public void A_file_that_ends_in_the_middle_is_refused() => PdfCheck.Fault(SampleFiles.Pdf().AsSpan()[..60])!.Code.ShouldBe("attachment.pdf-unreadable");
}
