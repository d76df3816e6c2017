using System.Diagnostics;

namespace Portal.Tests.Support;

/// <summary>The files of this repository, for tests that read the source.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Paths of all files that belong to the project and are text, seen from the root.</summary>
    public static IReadOnlyList<string> TextFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Root, "-c", $"safe.directory={Root}", "grep", "-Il", ""]) { RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 ? files : throw new InvalidOperationException("git could not list the files of " + Root);
    }

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Portal.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
