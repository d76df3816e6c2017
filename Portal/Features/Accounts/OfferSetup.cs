using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Accounts;

/// <summary>While no account exists, makes a fresh setup code at each start; earlier ones die.</summary>
public sealed class OfferSetup(IDbContextFactory<PortalDbContext> factory, TimeProvider time)
{
    private const int CodeBytes = 20;

    /// <returns>The code to show on the console; null when an account exists.</returns>
    public async Task<string?> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.Users.AnyAsync(ct))
        {
            return null;
        }

        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(CodeBytes));
        db.Actor = Actor.System("首次设置");
        db.Set<SetupLink>().RemoveRange(await db.Set<SetupLink>().Where(link => link.UsedAt == null).ToListAsync(ct));
        db.Set<SetupLink>().Add(new SetupLink { Id = Guid.CreateVersion7(time.GetUtcNow()), CodeHash = HashOf(code), CreatedAt = time.GetUtcNow() });
        db.Note("setup.offer", null, "");
        await db.SaveChangesAsync(ct);
        return code;
    }

    /// <summary>The code has 160 random bits, so that a plain hash cannot be searched.</summary>
    internal static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
