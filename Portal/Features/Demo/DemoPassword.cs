using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Portal.Data;

namespace Portal.Features.Demo;

/// <summary>The one password of all demo accounts: what the operator set, else a random one.</summary>
public sealed class DemoPassword(IConfiguration configuration, IServiceScopeFactory scopes)
{
    /// <summary>Environment variable that sets it.</summary>
    public const string Variable = "PORTAL_DEMO_PASSWORD";

    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <returns>The password, and whether it was made here and must be shown.</returns>
    /// <exception cref="StartRefusedException">The operator's password breaks the rules for passwords.</exception>
    public async Task<(string Password, bool IsRandom)> ChooseAsync()
    {
        if (configuration[Variable] is not { Length: > 0 } wanted)
        {
            return (Random(), true);
        }

        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        foreach (var rule in users.PasswordValidators)
        {
            var verdict = await rule.ValidateAsync(users, new PortalUser(), wanted);
            if (!verdict.Succeeded)
            {
                throw new StartRefusedException($"{Variable} 不能用作演示密码：{string.Concat(verdict.Errors.Select(error => error.Description))}");
            }
        }

        return (wanted, false);
    }

    private static string Random() =>
        RandomNumberGenerator.GetString(Capitals, 4) + RandomNumberGenerator.GetString(Letters, 6) + RandomNumberGenerator.GetString(Digits, 4);
}
