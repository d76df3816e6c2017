using System.ComponentModel.DataAnnotations;

namespace Portal.Shell;

/// <summary>Whose portal this is, as shown beside the seal; section Portal:Place.</summary>
public sealed class ShellOptions
{
    public const string Section = "Portal:Place";

    /// <summary>Short name such as 云泉煤矿; empty shows none.</summary>
    [MaxLength(20)]
    public string Name { get; set; } = "";
}
