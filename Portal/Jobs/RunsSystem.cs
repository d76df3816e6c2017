using Microsoft.AspNetCore.Authorization;
using Portal.Security;

namespace Portal.Jobs;

/// <summary>Asks that the reader runs the system, as the database says now and not as the cookie once said.</summary>
internal sealed class RunsSystem : IAuthorizationRequirement;

/// <summary>Lets in who may run the system; for everybody else the page does not exist.</summary>
internal sealed class RunsSystemHandler(CurrentUser currentUser) : AuthorizationHandler<RunsSystem>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, RunsSystem requirement)
    {
        if (await currentUser.FindAsync(CancellationToken.None) is { } user && user.Can(Permission.RunSystem))
        {
            context.Succeed(requirement);
        }
    }
}
