using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Portal.Data;

/// <summary>Which database engine holds the data.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded; one node.</summary>
    Sqlite,

    /// <summary>For several nodes.</summary>
    Postgres,
}

/// <summary>Where the portal keeps its data.</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Folder of the database and the keys; empty means <c>PORTAL_DATA</c>, else <c>data</c> under the working directory.</summary>
    public string DataDir { get; set; } = "";

    /// <summary>Sqlite (default) or Postgres.</summary>
    public DatabaseProvider Database { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Connection string of PostgreSQL; required when <see cref="Database"/> is Postgres.</summary>
    public string? Postgres { get; set; }

    /// <summary>Address under which people open the portal, used in mails and QR codes, such as http://10.1.2.3:5080.</summary>
    [Url]
    public string PublicUrl { get; set; } = "http://127.0.0.1:5080";

    public string ResolvedDataDir() => Path.GetFullPath(
        DataDir.Length > 0 ? DataDir : Environment.GetEnvironmentVariable("PORTAL_DATA") is { Length: > 0 } fromEnvironment ? fromEnvironment : "data");
}

/// <summary>Stops the start with one readable sentence per wrong key.</summary>
[OptionsValidator]
public sealed partial class PortalOptionsValidator : IValidateOptions<PortalOptions>;
