using System.Data.Common;

namespace Portal.Benchmarks.HandWritten;

/// <summary>Runs one statement and reads its rows.</summary>
internal static class Sql
{
    public static async Task<List<T>> RowsAsync<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static async Task<int> CountAsync(this DbConnection connection, string sql, params (string Name, object Value)[] values) =>
        (await connection.RowsAsync($"SELECT COUNT(*) FROM ({sql}) AS counted", row => row.GetInt32(0), values))[0];

    public static T Named<T>(this DbDataReader row, int at)
        where T : struct, Enum => Enum.Parse<T>(row.GetString(at));

    public static T? NamedOrNull<T>(this DbDataReader row, int at)
        where T : struct, Enum => row.IsDBNull(at) ? null : Enum.Parse<T>(row.GetString(at));

    public static DateOnly Day(this DbDataReader row, int at) => row.GetFieldValue<DateOnly>(at);

    public static DateOnly? DayOrNull(this DbDataReader row, int at) => row.IsDBNull(at) ? null : row.Day(at);

    public static string? TextOrNull(this DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    public static Guid? IdOrNull(this DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetGuid(at);

    /// <summary>The one store keeps instants as ticks, the other as instants.</summary>
    public static DateTimeOffset Instant(this DbDataReader row, int at) =>
        row.GetFieldType(at) == typeof(long) ? new DateTimeOffset(row.GetInt64(at), TimeSpan.Zero) : new DateTimeOffset(row.GetDateTime(at), TimeSpan.Zero);

    public static DateTimeOffset? InstantOrNull(this DbDataReader row, int at) => row.IsDBNull(at) ? null : row.Instant(at);
}
