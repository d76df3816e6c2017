using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Portal.Data;

/// <summary>Gives out running numbers without gaps inside the caller's transaction.</summary>
public static class Numbers
{
    /// <summary>Next number under the prefix, such as XF-YQ-20261124-0001. Call inside a transaction: the row stays locked until it ends.</summary>
    public static async Task<string> NextAsync(PortalDbContext db, string prefix, int digits, CancellationToken ct)
    {
        var taken = await db.Database.SqlQuery<int>(
            $"""INSERT INTO "NumberSequences" ("Prefix", "Last") VALUES ({prefix}, 1) ON CONFLICT ("Prefix") DO UPDATE SET "Last" = "NumberSequences"."Last" + 1 RETURNING "Last" AS "Value" """).ToListAsync(ct);
        return $"{prefix}-{taken[0].ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
    }
}
