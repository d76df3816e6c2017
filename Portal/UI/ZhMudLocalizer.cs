using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Portal.UI;

/// <summary>Makes MudBlazor's own words Chinese.</summary>
public sealed class ZhMudLocalizer : MudLocalizer
{
    public override LocalizedString this[string key] =>
        ZhMudTexts.All.TryGetValue(key, out var text) ? new(key, text) : new(key, key, resourceNotFound: true);

    public override LocalizedString this[string key, params object[] arguments] =>
        ZhMudTexts.All.TryGetValue(key, out var text) ? new(key, string.Format(CultureInfo.CurrentCulture, text, arguments)) : new(key, key, resourceNotFound: true);
}
