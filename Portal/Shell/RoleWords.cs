using System.Security.Claims;

namespace Portal.Shell;

/// <summary>Roles and names of a signed-in reader in words.</summary>
public static class RoleWords
{
    public static IReadOnlyList<string> Of(ClaimsPrincipal reader) => [.. reader.FindAll(ClaimTypes.Role).Select(claim => claim.Value)];

    public static string NameOf(ClaimsPrincipal reader) => reader.FindFirst(ClaimTypes.GivenName)?.Value ?? reader.Identity?.Name ?? "";

    /// <summary>信访专员; several are joined by 、.</summary>
    public static string For(ClaimsPrincipal reader) => string.Join('、', Of(reader).Select(Word));

    private static string Word(string role) => role switch
    {
        "cadre" => "基层干部",
        "unithead" => "单位负责人",
        "clerk" => "信访专员",
        "officer" => "维稳专员",
        "leader" => "领导",
        "sysadmin" => "系统管理员",
        "secadmin" => "安全管理员",
        "auditor" => "审计员",
        _ => role,
    };
}
