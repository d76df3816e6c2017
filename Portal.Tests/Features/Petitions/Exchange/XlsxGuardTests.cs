using System.IO.Compression;
using System.Text;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Tests.Features.Petitions.Exchange;

public sealed class XlsxGuardTests
{
    private const string Head = """<?xml version="1.0"?>""";

    /// <summary>Row F32 of the quality notes: half a megabyte that becomes 512.</summary>
    [Fact]
    public void A_zip_bomb_is_refused_before_it_fills_the_memory()
    {
        var bomb = Sheet(zip => Write(zip, "xl/worksheets/sheet1.xml", stream =>
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (var i = 0; i < 512; i++)
            {
                stream.Write(blanks);
            }
        }));
        bomb.Length.ShouldBeLessThan(1 << 20);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        OldRegister.Open(bomb).Refusal.ShouldBe(ImportRefusals.Bomb);

        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(64L << 20);
    }

    [Fact]
    public void A_bomb_whose_directory_lies_about_its_size_is_refused_too()
    {
        var bomb = Sheet(zip => Write(zip, "xl/media/a.bin", stream =>
        {
            for (var i = 0; i < 200; i++)
            {
                stream.Write(new byte[1 << 20]);
            }
        }));
        Understate(bomb, "xl/media/a.bin");

        OldRegister.Open(bomb).Refusal.ShouldBeOneOf(ImportRefusals.Bomb, ImportRefusals.NotXlsx);
    }

    /// <summary>Row S40: entities are refused where they are declared, and none is resolved.</summary>
    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><worksheet>&c;</worksheet>""")]
    public void Entities_are_refused(string xml) =>
        OldRegister.Open(Sheet(zip => WriteText(zip, "xl/worksheets/sheet1.xml", Head + xml))).Refusal.ShouldBe(ImportRefusals.Declares);

    [Fact]
    public void What_is_no_sheet_is_refused()
    {
        OldRegister.Open(Encoding.UTF8.GetBytes("%PDF-1.7")).Refusal.ShouldBe(ImportRefusals.NotXlsx);
        OldRegister.Open([]).Refusal.ShouldBe(ImportRefusals.NotXlsx);
        OldRegister.Open(Sheet(zip => WriteText(zip, "../../evil.xml", "<a/>"))).IsOk.ShouldBeFalse();
        OldRegister.Open(Sheet(zip => WriteText(zip, "xl/worksheets/sheet1.xml", "<worksheet"))).IsOk.ShouldBeFalse();
        OldRegister.Open(new byte[XlsxGuard.MaxBytes + 1]).Refusal.ShouldBe(ImportRefusals.TooLarge);
    }

    [Fact]
    public void The_template_itself_passes_and_has_no_rows()
    {
        var register = OldRegister.Open(ImportSheets.Template()).Value!;

        register.Headings.Select(heading => heading.Heading).ShouldBe(OldFields.All.Select(rule => rule.Heading));
        register.Lines().ShouldBeEmpty();
    }

    private static byte[] Sheet(Action<ZipArchive> add)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            WriteText(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            WriteText(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""");
            add(zip);
        }

        return file.ToArray();
    }

    private static void WriteText(ZipArchive zip, string name, string text) => Write(zip, name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static void Write(ZipArchive zip, string name, Action<Stream> write)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        write(stream);
    }

    /// <summary>Writes a size of 100 bytes into the central directory entry of a part.</summary>
    private static void Understate(byte[] zip, string name)
    {
        var at = zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name));
        BitConverter.GetBytes(100).CopyTo(zip, at - 46 + 24);
    }
}
