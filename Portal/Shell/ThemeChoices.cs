namespace Portal.Shell;

/// <summary>How the theme is written in the cookie and on the html element; portal.js writes both with the same words.</summary>
public static class ThemeChoices
{
    public const string Cookie = "theme";

    public static ThemeChoice Parse(string? cookie) => cookie switch
    {
        "dark" => ThemeChoice.Dark,
        "light" => ThemeChoice.Light,
        _ => ThemeChoice.System,
    };

    /// <summary>dark, light, or null so that the style sheet follows the system.</summary>
    public static string? Attribute(this ThemeChoice choice) => choice switch
    {
        ThemeChoice.System => null,
        ThemeChoice.Light => "light",
        ThemeChoice.Dark => "dark",
    };

    public static string Word(this ThemeChoice choice) => choice switch
    {
        ThemeChoice.System => "跟随系统",
        ThemeChoice.Light => "浅色",
        ThemeChoice.Dark => "深色",
    };
}
