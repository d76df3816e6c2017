using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>The page behind the one-time link; without a living code there is no such page.</summary>
public sealed partial class SetupPage
{
    private bool _isOpen;
    private Refusal? _refusal;

    [Inject] public required CompleteSetup Setup { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "setup")] public SetupForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? Code { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new SetupForm();
        Http.Response.Headers["Referrer-Policy"] = "no-referrer";
        _isOpen = await Setup.IsOpenAsync(Code ?? "", Http.RequestAborted);
        if (!_isOpen)
        {
            Navigation.NotFound();
        }
    }

    private async Task SubmitAsync()
    {
        var done = await Setup.HandleAsync(Code ?? "", Form ?? new SetupForm(), Http.RequestAborted);
        if (done.IsOk)
        {
            Navigation.NavigateTo("/login");
            return;
        }

        if (done.Refusal == SecurityRefusals.NotFound)
        {
            Navigation.NotFound();
            return;
        }

        _refusal = done.Refusal;
    }
}
