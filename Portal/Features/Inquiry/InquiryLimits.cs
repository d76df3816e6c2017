using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Inquiry;

/// <summary>
/// Counts tries in the store, so that neither a restart nor a second node forgets them. A try counts before it is checked: many at one moment
/// get no further than many in a row.
/// </summary>
public sealed class InquiryLimits(IDbContextFactory<PortalDbContext> factory, TimeProvider time)
{
    public const int MostPerNumber = 8;

    /// <summary>Higher than for one number: a whole shift may ask from one address.</summary>
    public const int MostPerAddress = 40;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(15);

    private long Window => time.GetUtcNow().UtcTicks / s_window.Ticks;

    /// <summary>Counts a try; false when one of the two has had its share of this quarter of an hour.</summary>
    public async Task<bool> TakeAsync(IPAddress? address, string number, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var window = Window;
        await db.InquiryTries.Where(attempt => attempt.Window < window - (TimeSpan.TicksPerDay / s_window.Ticks)).ExecuteDeleteAsync(ct);

        // An address that is over its share adds no further rows, whatever numbers it makes up.
        return await CountAsync(db, KeyOf(address), window, ct) <= MostPerAddress && await CountAsync(db, KeyOf(number), window, ct) <= MostPerNumber;
    }

    /// <summary>Forgets the tries of a number whose code was right in the end.</summary>
    public async Task ForgetAsync(string number, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var key = KeyOf(number);
        await db.InquiryTries.Where(attempt => attempt.Key == key).ExecuteDeleteAsync(ct);
    }

    private static async Task<int> CountAsync(PortalDbContext db, string key, long window, CancellationToken ct) => (await db.Database.SqlQuery<int>(
        $"""INSERT INTO "InquiryTries" ("Key", "Window", "Count") VALUES ({key}, {window}, 1) ON CONFLICT ("Window", "Key") DO UPDATE SET "Count" = "InquiryTries"."Count" + 1 RETURNING "Count" AS "Value" """)
        .ToListAsync(ct))[0];

    private static string KeyOf(string number) => Hash($"number:{number}");

    // One reader commonly holds a whole /64 of IPv6.
    private static string KeyOf(IPAddress? address)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        var bytes = plain?.GetAddressBytes() ?? [];
        return Hash("address:" + Convert.ToHexString(plain?.AddressFamily is AddressFamily.InterNetworkV6 ? bytes[..8] : bytes));
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
