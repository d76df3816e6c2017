using Portal.Domain;

namespace Portal.Features.Accounts;

/// <summary>Gives an account a random password, shown once to the administrator; its sessions end and its lock opens.</summary>
public sealed class ResetPassword(AccountSteps steps, Passwords passwords)
{
    public async Task<Result<AccountReceipt>> HandleAsync(Guid userId, CancellationToken ct)
    {
        var (password, userName) = (Passwords.Random(), "");
        var done = await steps.TakeAsync(userId, "user.reset-password", (_, user) =>
        {
            passwords.Set(user, password);
            userName = user.UserName!;
            return Task.FromResult<Result<string>>(userName);
        }, ct);
        return done.IsOk ? new AccountReceipt(userId, userName, password) : done.Refusal;
    }
}
