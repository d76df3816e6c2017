using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Accounts;

/// <summary>The reader's own password.</summary>
public sealed partial class AccountPage
{
    private Refusal? _refusal;
    private string? _againError;
    private bool _done;

    [Inject] public required ChangePassword ChangePassword { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "password")] public PasswordForm? Form { get; set; }

    protected override void OnInitialized() => Form ??= new PasswordForm();

    private async Task SubmitAsync()
    {
        _againError = Form?.New == Form?.Again ? null : "两次写的新密码不一样。";
        if (_againError is not null)
        {
            return;
        }

        var result = await ChangePassword.HandleAsync(Form?.Old ?? "", Form?.New ?? "", PortalClaims.SessionOf(Http.User), Http.RequestAborted);
        (_done, _refusal) = (result.IsOk, result.Refusal);
    }
}
