using Microsoft.Data.Sqlite;
using Portal.Data.Search;

namespace Portal.Benchmarks.Data;

/// <summary>Prepared inserts in one transaction into a file without its indexes, which are made again at the end.</summary>
internal sealed class SqliteLoad : IBulkLoad, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<BulkTable, SqliteCommand> _inserts = [];
    private readonly List<string> _indexes = [];
    private readonly SqliteCommand _words;
    private readonly SqliteCommand _search;
    private SqliteTransaction? _transaction;
    private long _entry;

    public SqliteLoad(string connectionString, IEnumerable<BulkTable> tables)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        Run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-2000000; PRAGMA temp_store=MEMORY;");
        foreach (var table in tables)
        {
            DropIndexes(table.Name);
            _inserts.Add(table, Insert($"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))}) VALUES ({Values(table.Columns.Count)})", table.Columns.Count));
        }

        _words = Insert($"""INSERT INTO "PetitionWords" ("Id", "PetitionId") VALUES ({Values(2)})""", 2);
        _search = Insert($"""INSERT INTO "PetitionSearch" (rowid, "Words") VALUES ({Values(2)})""", 2);
        Begin();
    }

    public Task AddAsync(BulkTable table, params object?[] values)
    {
        Put(_inserts[table], table.Row(values));
        return Task.CompletedTask;
    }

    public Task IndexAsync(Guid petitionId, string text)
    {
        _entry++;
        Put(_words, [_entry, petitionId]);
        Put(_search, [_entry, string.Join(' ', SearchText.Words(text))]);
        return Task.CompletedTask;
    }

    public void Finish()
    {
        _transaction!.Commit();
        _transaction = null;
        foreach (var index in _indexes)
        {
            Run(index);
        }

        Run("INSERT INTO \"PetitionSearch\" (\"PetitionSearch\") VALUES ('optimize'); PRAGMA journal_mode=WAL;");
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
        SqliteConnection.ClearAllPools();
    }

    private static string Values(int count) => string.Join(", ", Enumerable.Range(0, count).Select(at => $"@p{at}"));

    private static void Put(SqliteCommand command, IEnumerable<object?> values)
    {
        foreach (var (at, value) in values.Index())
        {
            command.Parameters[at].Value = value ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }

    private void Begin()
    {
        _transaction = _connection.BeginTransaction();
        foreach (var command in _inserts.Values.Append(_words).Append(_search))
        {
            command.Transaction = _transaction;
        }
    }

    private void DropIndexes(string table)
    {
        var names = new List<string>();
        using (var list = Command($"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '{table}'"))
        using (var reader = list.ExecuteReader())
        {
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                _indexes.Add(reader.GetString(1));
            }
        }

        names.ForEach(name => Run($"DROP INDEX \"{name}\""));
    }

    private SqliteCommand Insert(string sql, int parameters)
    {
        var command = Command(sql);
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        return command;
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }

    private void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }
}
