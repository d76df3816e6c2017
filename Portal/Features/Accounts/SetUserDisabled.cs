using Portal.Domain;

namespace Portal.Features.Accounts;

/// <summary>Disables an account, which ends its sessions, or enables it again.</summary>
public sealed class SetUserDisabled(AccountSteps steps)
{
    /// <returns>Refused for one's own account and for the last administrator of accounts.</returns>
    public Task<Result> HandleAsync(Guid userId, bool isDisabled, CancellationToken ct) =>
        steps.TakeAsync(userId, isDisabled ? "user.disable" : "user.enable", async (db, user) =>
        {
            if (isDisabled && await steps.LockOutFaultAsync(db, user, ct) is { } fault)
            {
                return fault;
            }

            user.IsDisabled = isDisabled;
            return user.UserName!;
        }, ct);
}
