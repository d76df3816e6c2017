using System.Data.Common;
using Portal.Domain.Accounts;
using Portal.Security;

namespace Portal.Benchmarks.HandWritten;

/// <summary>Who reads, looked up at each operation as the portal does.</summary>
internal static class HandUser
{
    private const string Query = """
        SELECT u."Id", u."UserName", u."DisplayName", u."Role", u."UnitId", w."Name", w."Path", u."ScopeUnitId", s."Path"
        FROM "Sessions" AS e JOIN "AspNetUsers" AS u ON u."Id" = e."UserId" JOIN "Units" AS w ON w."Id" = u."UnitId" JOIN "Units" AS s ON s."Id" = u."ScopeUnitId"
        WHERE e."Id" = @session AND e."UserId" = @user AND e."EndedAt" IS NULL AND NOT u."IsDisabled"
        """;

    public static async Task<UserContext> ReadAsync(DbConnection connection, Reader reader) => (await connection.RowsAsync(
        Query,
        row => new UserContext(row.GetGuid(0), row.GetString(1), row.GetString(2), row.Named<PortalRole>(3), row.GetGuid(4), row.GetString(5), row.GetString(6), row.GetGuid(7), row.GetString(8)),
        ("@session", reader.SessionId),
        ("@user", reader.UserId)))[0];
}
