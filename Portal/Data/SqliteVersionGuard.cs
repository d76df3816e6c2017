using Microsoft.Data.Sqlite;

namespace Portal.Data;

/// <summary>Refuses a native SQLite with the WAL-reset fault, which loses committed data (fixed in 3.51.3).</summary>
public static class SqliteVersionGuard
{
    public static readonly Version Oldest = new(3, 51, 3);

    /// <summary>Version of the native library that is loaded.</summary>
    public static Version Loaded()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        return Version.Parse(connection.ServerVersion);
    }

    /// <summary>Null when the version will do, else the sentence to stop with.</summary>
    public static string? FaultOf(Version version) => version >= Oldest
        ? null
        : $"SQLite 版本 {version} 过旧，可能丢失已提交的数据，已停止启动。请换用 {Oldest} 或更新的版本。";
}
