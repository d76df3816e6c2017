using Npgsql;

namespace Portal.Tests.Support;

/// <summary>The PostgreSQL server that ./test.sh starts for the run.</summary>
internal static class PostgresServer
{
    private static string Connection => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("PORTAL_TEST_POSTGRES is not set; ./test.sh starts a server and sets it.");

    public static bool IsGiven => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES"));

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Connection) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    /// <summary>Makes a database, empty or as a copy of a template that nobody is connected to.</summary>
    public static Task CreateAsync(string database, string template) => ExecuteAsync($"CREATE DATABASE \"{database}\" TEMPLATE \"{template}\"");

    public static async Task DropAsync(string database)
    {
        Disconnect(database);
        await ExecuteAsync($"DROP DATABASE \"{database}\" WITH (FORCE)");
    }

    /// <summary>Closes this process's idle connections to a database.</summary>
    public static void Disconnect(string database)
    {
        using var connection = new NpgsqlConnection(ConnectionTo(database));
        NpgsqlConnection.ClearPool(connection);
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
