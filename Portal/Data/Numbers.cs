using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>Gives out running numbers without gaps inside the caller's transaction.</summary>
public static class Numbers
{
    /// <summary>Next number under the prefix, such as XF-YQ-20261124-0001. Call inside a transaction: the row stays locked until it ends.</summary>
    public static async Task<string> NextAsync(PortalDbContext db, string prefix, int digits, CancellationToken ct) => (await NextAsync(db, prefix, digits, 1, ct))[0];

    /// <summary>Several numbers in a row, for what is written in one go.</summary>
    public static async Task<IReadOnlyList<string>> NextAsync(PortalDbContext db, string prefix, int digits, int count, CancellationToken ct)
    {
        var taken = await db.Database.SqlQuery<int>(
            $"""INSERT INTO "NumberSequences" ("Prefix", "Last") VALUES ({prefix}, {count}) ON CONFLICT ("Prefix") DO UPDATE SET "Last" = "NumberSequences"."Last" + {count} RETURNING "Last" AS "Value" """).ToListAsync(ct);
        return [.. Enumerable.Range(taken[0] - count + 1, count).Select(number => $"{prefix}-{number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}")];
    }
}
