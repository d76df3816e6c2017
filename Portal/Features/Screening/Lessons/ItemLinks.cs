namespace Portal.Features.Screening.Lessons;

/// <summary>Addresses of what screening taught about items.</summary>
internal static class ItemLinks
{
    public const string All = "/screening/items";

    public static string To(string code) => $"{All}/{Uri.EscapeDataString(code)}";
}
