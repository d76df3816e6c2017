using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Portal.Features.Screening.Paper;

/// <summary>How the cells of a task's sheet look; the numbers are places in the list of formats.</summary>
internal static class SheetStyles
{
    public const uint Title = 1;
    public const uint Advice = 2;
    public const uint Head = 3;
    public const uint Locked = 4;

    /// <summary>To write in.</summary>
    public const uint Open = 5;

    /// <summary>To choose in.</summary>
    public const uint OpenAnswer = 6;

    /// <summary>The pale green tells where to write; on a black-and-white print it is white.</summary>
    private const string Paper = "FFF2F8F4";

    public static Stylesheet Make() => new(
        new Fonts(Font(11, isBold: false), Font(14, isBold: true), Font(11, isBold: true)) { Count = 3 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FFE7ECE9"), Solid(Paper)) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Box()) { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(0, 0, 0, wraps: false), Format(1, 0, 0, wraps: false), Format(2, 0, 0, wraps: false), Format(2, 2, 1, wraps: true), Format(0, 0, 1, wraps: true),
            Format(0, 3, 1, wraps: true, isOpen: true), Format(0, 3, 1, wraps: true, isOpen: true, isCentred: true)) { Count = 7 });

    private static Font Font(double size, bool isBold) => isBold ? new Font(new Bold(), new FontSize { Val = size }, new FontName { Val = "宋体" }) : new Font(new FontSize { Val = size }, new FontName { Val = "宋体" });

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Box() => new(Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());

    private static T Side<T>(T side)
        where T : BorderPropertiesType
    {
        side.Style = BorderStyleValues.Thin;
        return side;
    }

    // Text format (49): what is typed stays as it is typed, and nothing becomes a formula or a date.
    private static CellFormat Format(uint font, uint fill, uint border, bool wraps, bool isOpen = false, bool isCentred = false) => new(
        new Alignment { WrapText = wraps, Vertical = VerticalAlignmentValues.Center, Horizontal = isCentred ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left },
        new Protection { Locked = !isOpen })
    {
        NumberFormatId = isOpen && !isCentred ? 49U : 0U, FontId = font, FillId = fill, BorderId = border, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
        ApplyProtection = true, ApplyNumberFormat = true, FormatId = 0,
    };
}
