using MudBlazor;

namespace Portal.UI;

/// <summary>The one MudBlazor theme: our tokens in its palette, its motion and shadows quieted.</summary>
public static class PortalTheme
{
    private static readonly string[] _sans = ["PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "sans-serif"];
    private static readonly string[] _title = ["Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "PingFang SC", "Microsoft YaHei", "serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = Fill(new PaletteLight(), Tokens.Light),
        PaletteDark = Fill(new PaletteDark(), Tokens.Dark),
        LayoutProperties = new() { DefaultBorderRadius = "6px", AppbarHeight = "52px", DrawerWidthLeft = "204px", DrawerMiniWidthLeft = "56px" },
        Typography = new()
        {
            Default = new DefaultTypography { FontFamily = _sans, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.6", LetterSpacing = "normal" },
            H1 = new H1Typography { FontFamily = _title, FontSize = "1.5rem", FontWeight = "700", LineHeight = "1.42", LetterSpacing = "normal" },
            H2 = new H2Typography { FontFamily = _sans, FontSize = "1.375rem", FontWeight = "600", LineHeight = "1.45", LetterSpacing = "normal" },
            H3 = new H3Typography { FontFamily = _sans, FontSize = "1rem", FontWeight = "600", LineHeight = "1.5", LetterSpacing = "normal" },
            H4 = new H4Typography { FontFamily = _sans, FontSize = "1.875rem", FontWeight = "600", LineHeight = "1.27", LetterSpacing = "normal" },
            H5 = new H5Typography { FontFamily = _sans, FontSize = "1.25rem", FontWeight = "600", LineHeight = "1.5", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = _sans, FontSize = ".875rem", FontWeight = "600", LineHeight = "1.6", LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = _sans, FontSize = ".875rem", LineHeight = "1.6", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = _sans, FontSize = ".8125rem", LineHeight = "1.54", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontFamily = _sans, FontSize = "1rem", FontWeight = "600", LetterSpacing = "normal" },
            Subtitle2 = new Subtitle2Typography { FontFamily = _sans, FontSize = ".875rem", FontWeight = "600", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = _sans, FontSize = ".875rem", FontWeight = "400", LineHeight = "1.5", LetterSpacing = "normal", TextTransform = "none" },
            Caption = new CaptionTypography { FontFamily = _sans, FontSize = ".75rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Overline = new OverlineTypography { FontFamily = _sans, FontSize = ".75rem", LineHeight = "1.5", LetterSpacing = "normal", TextTransform = "none" },
        },
        Shadows = new() { Elevation = [.. Enumerable.Range(0, 26).Select(level => level < 8 ? "none" : "var(--shadow-pop)")] },
    };

    private static T Fill<T>(T palette, Tokens token)
        where T : Palette
    {
        palette.Primary = token.Primary;
        palette.PrimaryContrastText = token.OnPrimary;
        palette.PrimaryDarken = token.PrimaryHover;
        palette.Secondary = palette.Tertiary = palette.Info = palette.Dark = token.Ink2;
        palette.SecondaryContrastText = palette.TertiaryContrastText = palette.InfoContrastText = palette.DarkContrastText = token.Surface;
        palette.Success = token.Primary;
        palette.SuccessContrastText = token.OnPrimary;
        palette.Warning = token.Ink;
        palette.WarningContrastText = token.Surface;
        palette.Error = token.Error;
        palette.ErrorContrastText = token.Surface;
        palette.Background = palette.AppbarBackground = token.Paper;
        palette.BackgroundGray = palette.DrawerBackground = token.Sunken;
        palette.Surface = token.Surface;
        palette.TextPrimary = palette.AppbarText = token.Ink;
        palette.TextSecondary = palette.DrawerText = palette.DrawerIcon = palette.ActionDefault = token.Ink2;
        palette.TextDisabled = palette.ActionDisabled = token.Ink3;
        palette.ActionDisabledBackground = token.Sunken;
        palette.LinesDefault = palette.TableLines = palette.Skeleton = token.LineSoft;
        palette.Divider = palette.DividerLight = token.Line;
        palette.LinesInputs = token.LineStrong;
        palette.TableHover = token.Sunken + "73";
        palette.TableStriped = "#00000000";
        palette.HoverOpacity = 0.05;
        palette.RippleOpacity = palette.RippleOpacitySecondary = 0;
        return palette;
    }
}
