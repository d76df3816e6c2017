using MudBlazor;
using MudBlazor.Services;

namespace Portal.UI;

/// <summary>MudBlazor in Chinese, without its tooltips' and menus' delays.</summary>
public static class UiServices
{
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddMudServices();
        services.AddTransient<MudLocalizer, ZhMudLocalizer>();
        return services;
    }
}
