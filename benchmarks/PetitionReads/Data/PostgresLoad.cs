using Npgsql;
using NpgsqlTypes;
using Portal.Data.Search;

namespace Portal.Benchmarks.Data;

/// <summary>One COPY per table, each on its own connection, into tables without indexes, which are made again at the end.</summary>
internal sealed class PostgresLoad : IBulkLoad, IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly Dictionary<string, NpgsqlBinaryImporter> _copies = [];
    private readonly List<NpgsqlConnection> _connections = [];
    private readonly List<string> _indexes = [];

    private PostgresLoad(NpgsqlDataSource source) => _source = source;

    public static async Task<PostgresLoad> OpenAsync(string connectionString, IReadOnlyList<BulkTable> tables)
    {
        var load = new PostgresLoad(NpgsqlDataSource.Create(connectionString));
        foreach (var table in tables)
        {
            await load.DropIndexesAsync(table.Name);
        }

        await load.DropIndexesAsync("PetitionWords");
        await load.RunAsync("""CREATE UNLOGGED TABLE "WordsToCome" (id uuid, folded text, words text)""");
        foreach (var table in tables)
        {
            await load.CopyAsync(table.Name, table.Columns);
        }

        await load.CopyAsync("WordsToCome", ["id", "folded", "words"]);
        return load;
    }

    public async Task AddAsync(BulkTable table, params object?[] values) => await WriteAsync(_copies[table.Name], table.Row(values));

    public Task IndexAsync(Guid petitionId, string text) =>
        WriteAsync(_copies["WordsToCome"], [petitionId, SearchText.Fold(text), string.Join(' ', SearchText.Words(text))]);

    public async Task FinishAsync()
    {
        foreach (var copy in _copies.Values)
        {
            await copy.CompleteAsync();
            await copy.DisposeAsync();
        }

        await RunAsync("""
            INSERT INTO "PetitionWords" ("PetitionId", "Folded", "Words") SELECT id, folded, array_to_tsvector(string_to_array(words, ' ')) FROM "WordsToCome";
            DROP TABLE "WordsToCome";
            """);
        foreach (var index in _indexes)
        {
            await RunAsync(index);
        }

        await RunAsync("VACUUM ANALYZE");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _connections)
        {
            await connection.DisposeAsync();
        }

        await _source.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, IEnumerable<object?> values)
    {
        await copy.StartRowAsync();
        foreach (var value in values)
        {
            await (value switch
            {
                null => copy.WriteNullAsync(),
                DateTimeOffset instant => copy.WriteAsync(instant, NpgsqlDbType.TimestampTz),
                _ => copy.WriteAsync(value),
            });
        }
    }

    private async Task CopyAsync(string table, IEnumerable<string> columns)
    {
        var connection = await _source.OpenConnectionAsync();
        _connections.Add(connection);
        await using (var command = new NpgsqlCommand("SET session_replication_role = replica", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        _copies.Add(table, await connection.BeginBinaryImportAsync($"COPY \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) FROM STDIN (FORMAT BINARY)"));
    }

    private async Task DropIndexesAsync(string table)
    {
        var names = new List<string>();
        await using (var command = _source.CreateCommand(
            $"SELECT indexname, indexdef FROM pg_indexes WHERE tablename = '{table}' AND indexname NOT IN (SELECT conname FROM pg_constraint)"))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                names.Add(reader.GetString(0));
                _indexes.Add(reader.GetString(1));
            }
        }

        foreach (var name in names)
        {
            await RunAsync($"DROP INDEX \"{name}\"");
        }
    }

    private async Task RunAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
