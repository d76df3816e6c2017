using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Portal.Security;

/// <summary>
/// Ties a circuit to the person who opened it. The framework lets a reconnecting tab go on under whatever cookie it now carries;
/// here another user on the line ends it: nothing that comes in is heard any more, and the page leaves for the sign-in page.
/// </summary>
public sealed partial class CircuitUserBinding(CurrentUser currentUser, AuthenticationStateProvider authentication, ILogger<CircuitUserBinding> logger)
    : CircuitHandler, IDisposable
{
    private Guid? _boundUser;
    private bool _isBroken;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var state = await authentication.GetAuthenticationStateAsync();
        _boundUser = PortalClaims.UserOf(state.User);
        currentUser.Bind(state.User);
        authentication.AuthenticationStateChanged += OnUserChanged;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        // Not thrown: that would tear the circuit down before the page has heard that it must leave.
        if (!_isBroken)
        {
            await next(context);
        }
    };

    public void Dispose() => authentication.AuthenticationStateChanged -= OnUserChanged;

    // The event leaves no room for awaiting, and the framework completes the task before it raises it.
    private void OnUserChanged(Task<AuthenticationState> change)
    {
        var user = change.IsCompletedSuccessfully ? PortalClaims.UserOf(change.Result.User) : null;
        if (user == _boundUser)
        {
            return;
        }

        _isBroken = true;
        currentUser.Break();
        LogOtherUser(_boundUser);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Circuit of user {UserId} met another user and was ended")]
    private partial void LogOtherUser(Guid? userId);
}
