using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;

namespace Portal.Features.Accounts;

/// <summary>The rules for passwords, and passwords that obey them.</summary>
public sealed class Passwords(UserManager<PortalUser> users, IPasswordHasher<PortalUser> hasher)
{
    // Without look-alikes such as 0/O and 1/l: these are read from paper and typed.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Capitals = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    /// <summary>A random one, to be handed over once.</summary>
    public static string Random() =>
        RandomNumberGenerator.GetString(Capitals, 4) + RandomNumberGenerator.GetString(Letters, 6) + RandomNumberGenerator.GetString(Digits, 4);

    /// <summary>What is wrong with a password for this account; null when it may be used.</summary>
    public async Task<Refusal?> FaultAsync(PortalUser user, string password)
    {
        foreach (var rule in users.PasswordValidators)
        {
            var verdict = await rule.ValidateAsync(users, user, password);
            if (!verdict.Succeeded)
            {
                return AccountRefusals.Password(string.Concat(verdict.Errors.Select(error => error.Description)));
            }
        }

        return null;
    }

    /// <summary>Puts the password on the account, which must then be saved.</summary>
    public void Set(PortalUser user, string password)
    {
        user.PasswordHash = hasher.HashPassword(user, password);
        user.SecurityStamp = Guid.NewGuid().ToString("N");
        user.AccessFailedCount = 0;
        user.LockoutEnd = null;
    }
}
