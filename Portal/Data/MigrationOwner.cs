namespace Portal.Data;

/// <summary>
/// An operating-system lock on a file beside the database: whoever holds it is the only process that migrates.
/// It dies with its process, so a lock row found while holding it belongs to a dead owner.
/// </summary>
public sealed class MigrationOwner : IDisposable
{
    private readonly FileStream _file;

    private MigrationOwner(FileStream file) => _file = file;

    /// <exception cref="StartRefusedException">Another live process is migrating, or the folder cannot be written.</exception>
    public static MigrationOwner Claim(string dataDir)
    {
        var path = Path.Combine(dataDir, "migrate.lock");
        try
        {
            Directory.CreateDirectory(dataDir);
            return new MigrationOwner(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new StartRefusedException($"数据目录 {dataDir} 不能写入，已停止启动。请检查目录的属主和权限。");
        }
        catch (IOException)
        {
            throw new StartRefusedException($"数据目录 {dataDir} 正被另一个进程升级，或者不能写入。请稍后再启动；如一直如此，请检查目录权限和磁盘空间。");
        }
    }

    public void Dispose() => _file.Dispose();
}
