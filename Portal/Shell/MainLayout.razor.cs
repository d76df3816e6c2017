using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Security;

namespace Portal.Shell;

public sealed partial class MainLayout : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MudThemeProvider? _mud;
    private PageBoundary? _boundary;
    private ShellState? _state;
    private ThemeChoice _theme;
    private bool _dark;
    private bool _isRead;
    private bool _isOut;
    private string _here = "";

    [Inject] public required ReadShell Shell { get; init; }

    [Inject] public required CurrentUser Current { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public ThemeChoice Theme { get; set; }

    public void Dispose()
    {
        Current.Broken -= Leave;
        _leaving.Cancel();
    }

    protected override void OnInitialized()
    {
        (_theme, _dark) = (Theme, Theme is ThemeChoice.Dark);
        Current.Broken += Leave;
    }

    protected override async Task OnParametersSetAsync()
    {
        _boundary?.Recover();
        _here = "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        var wasIn = _state is not null;
        _state = await Shell.HandleAsync(_state, _leaving.Token);
        _isOut |= wasIn && _state is null;
        _isRead = true;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _theme is ThemeChoice.System && _mud is not null && await _mud.GetSystemDarkModeAsync())
        {
            _dark = true;
            StateHasChanged();
        }
    }

    private async Task SetTheme(ThemeChoice theme)
    {
        _theme = theme;
        _dark = theme is ThemeChoice.Dark || (theme is ThemeChoice.System && _mud is not null && await _mud.GetSystemDarkModeAsync());
    }

    // Comes from the connection, outside the page's own thread.
    private void Leave(object? sender, EventArgs args) => _ = InvokeAsync(() =>
    {
        (_state, _isOut) = (null, true);
        StateHasChanged();
    });
}
