using Microsoft.AspNetCore.Components;

namespace Portal.UI;

/// <summary>Lists keep their filters and page in the address, so that Back, refresh and a mailed link all work.</summary>
public static class PageQuery
{
    public const string Page = "page";

    /// <summary>The present address with one filter changed (null or empty drops it), back on the first page.</summary>
    public static string With(this NavigationManager navigation, string name, string? value) =>
        navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [name] = string.IsNullOrWhiteSpace(value) ? null : value.Trim(), [Page] = null });

    /// <summary>The present address on another page of the list.</summary>
    public static string AtPage(this NavigationManager navigation, int page) =>
        navigation.GetUriWithQueryParameter(Page, page <= 1 ? null : page);

    /// <summary>The present address without any of these filters.</summary>
    public static string Without(this NavigationManager navigation, IEnumerable<string> names) =>
        navigation.GetUriWithQueryParameters(names.Append(Page).ToDictionary(name => name, _ => (object?)null));
}
