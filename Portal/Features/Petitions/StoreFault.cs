using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Portal.Features.Petitions;

/// <summary>Tells a store that cannot write now from a bug: the writer then keeps the text and tries again.</summary>
internal static class StoreFault
{
    public static bool Is(Exception fault) => fault is DbUpdateException or DbException or IOException or TimeoutException;

    /// <summary>Whether somebody else wrote the same first: the row has changed meanwhile, or its key is taken.</summary>
    public static bool IsTaken(DbUpdateException fault) =>
        fault is DbUpdateConcurrencyException
        || fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } or SqliteException { SqliteErrorCode: SqliteConstraint };

    private const int SqliteConstraint = 19;
}
