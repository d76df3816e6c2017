namespace Portal.UI;

/// <summary>The colour tokens as MudBlazor's palette needs them; wwwroot/css/tokens.css is the truth and a test keeps both equal.</summary>
public sealed record Tokens
{
    public static readonly Tokens Light = new()
    {
        Paper = "#F5F4EF", Surface = "#FFFEFC", Sunken = "#EDEBE4", Ink = "#1B2321", Ink2 = "#47514E", Ink3 = "#626C68",
        Line = "#DDDAD0", LineSoft = "#E9E6DE", LineStrong = "#7F8782", Primary = "#1F5A4B", PrimaryHover = "#174539", OnPrimary = "#FFFFFF", Error = "#8F2455",
    };

    public static readonly Tokens Dark = new()
    {
        Paper = "#131817", Surface = "#1B2220", Sunken = "#0F1312", Ink = "#E9ECE8", Ink2 = "#B7BFBA", Ink3 = "#97A19B",
        Line = "#323B37", LineSoft = "#28302D", LineStrong = "#74807A", Primary = "#85C9B1", PrimaryHover = "#9DD8C3", OnPrimary = "#0B231B", Error = "#F2A0C2",
    };

    public required string Paper { get; init; }

    public required string Surface { get; init; }

    public required string Sunken { get; init; }

    public required string Ink { get; init; }

    public required string Ink2 { get; init; }

    public required string Ink3 { get; init; }

    public required string Line { get; init; }

    public required string LineSoft { get; init; }

    public required string LineStrong { get; init; }

    public required string Primary { get; init; }

    public required string PrimaryHover { get; init; }

    public required string OnPrimary { get; init; }

    public required string Error { get; init; }
}
