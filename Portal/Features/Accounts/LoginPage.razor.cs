using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Portal.Domain;

namespace Portal.Features.Accounts;

/// <summary>Signs in and goes back to where the reader came from, inside this portal only.</summary>
public sealed partial class LoginPage
{
    private Refusal? _refusal;

    [Inject] public required SignIn SignIn { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "login")] public LoginForm? Form { get; set; }

    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }

    /// <summary>Set when the reader was sent here from an open page whose session had ended.</summary>
    [SupplyParameterFromQuery] public string? Ended { get; set; }

    protected override void OnInitialized() => Form ??= new LoginForm();

    private async Task SubmitAsync()
    {
        var result = await SignIn.HandleAsync(Form?.UserName ?? "", Form?.Password ?? "", Http.RequestAborted);
        if (!result.IsOk)
        {
            _refusal = result.Refusal;
            return;
        }

        await Http.SignInAsync(IdentityConstants.ApplicationScheme, result.Value);
        Navigation.NavigateTo(LocalUrl.OrHome(ReturnUrl));
    }
}
