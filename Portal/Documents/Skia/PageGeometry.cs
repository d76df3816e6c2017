using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>Sizes of a page style, in points.</summary>
internal sealed record PageGeometry
{
    public const float Millimetre = 72f / 25.4f;
    public const float PageWidth = 210 * Millimetre;
    public const float PageHeight = 297 * Millimetre;

    /// <summary>GB/T 9704-2012, 5.2: 22 lines of 28 characters in 156 mm × 225 mm.</summary>
    public static readonly PageGeometry Official = new()
    {
        IsOfficial = true,
        Left = 28 * Millimetre,
        Top = 37 * Millimetre,
        Width = 156 * Millimetre,
        Height = 225 * Millimetre,
        LinePitch = 28.95f,
        BodySize = 16,
        Tracking = (156 * Millimetre / 28) - 16,
        TitleSize = 22,
        TableSize = 12,
        HeadingSizes = [16, 16, 16, 16],
        HeadingRoles = [FontRole.Heading, FontRole.Kai, FontRole.Body, FontRole.Body],
    };

    public static readonly PageGeometry Plain = new()
    {
        Left = 25 * Millimetre,
        Top = 22 * Millimetre,
        Width = 160 * Millimetre,
        Height = 250 * Millimetre,
        LinePitch = 20,
        BodySize = 12,
        TitleSize = 20,
        TableSize = 10.5f,
        HeadingSizes = [14, 12, 12, 12],
        HeadingRoles = [FontRole.Heading, FontRole.Heading, FontRole.Kai, FontRole.Body],
    };

    public static readonly PageGeometry Form = new()
    {
        Left = 20 * Millimetre,
        Top = 14 * Millimetre,
        Width = 176 * Millimetre,
        Height = 264 * Millimetre,
        LinePitch = 16,
        BodySize = 10.5f,
        TitleSize = 18,
        TableSize = 10.5f,
        HeadingSizes = [12, 12, 11, 10.5f],
        HeadingRoles = [FontRole.Heading, FontRole.Heading, FontRole.Kai, FontRole.Body],
    };

    public bool IsOfficial { get; private init; }
    public required float Left { get; init; }
    public required float Top { get; init; }
    public required float Width { get; init; }
    public required float Height { get; init; }
    public required float LinePitch { get; init; }
    public required float BodySize { get; init; }
    public required float TitleSize { get; init; }
    public required float TableSize { get; init; }
    public required IReadOnlyList<float> HeadingSizes { get; init; }
    public required IReadOnlyList<FontRole> HeadingRoles { get; init; }

    /// <summary>Brings 28 characters of 16 pt into the 156 mm of a line.</summary>
    public float Tracking { get; init; }

    public float CharacterPitch => BodySize + Tracking;

    public static PageGeometry For(PageStyle style) => style switch
    {
        PageStyle.Official => Official,
        PageStyle.Plain => Plain,
        PageStyle.Form => Form,
    };
}
