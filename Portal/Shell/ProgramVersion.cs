using System.Reflection;

namespace Portal.Shell;

/// <summary>Version of the running program, to quote when asking for help.</summary>
public static class ProgramVersion
{
    public static string Text { get; } =
        "版本 " + (typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') switch
        {
            [var version, { Length: > 7 } commit] => $"{version} {commit[..7]}",
            [var version, ..] => version,
            _ => "未知",
        });
}
