namespace Portal.Benchmarks;

/// <summary>This portal, with its demo data.</summary>
internal static class PortalProgram
{
    public const string Password = "Benchmark-2026";

    public static async Task<MeasuredProgram> PublishAsync(string root, string work)
    {
        var folder = Path.Combine(work, "portal");
        await Repository.DotnetAsync(root, "publish", "Portal/Portal.csproj", "-c", "Release", "-o", folder, "-v", "q");
        var variables = new Dictionary<string, string> { ["PORTAL_DATA"] = Path.Combine(work, "data"), ["PORTAL_DEMO_PASSWORD"] = Password };
        return new MeasuredProgram("portal", Path.Combine(folder, "Portal.dll"), ["serve", "--demo"], variables, "/login");
    }
}
