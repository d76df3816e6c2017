namespace Portal.Benchmarks;

/// <summary>`dotnet new blazor` with MudBlazor and one table of twenty rows, made anew for each run.</summary>
internal static class BlankProgram
{
    private const string Page = """
        @page "/"
        @using MudBlazor
        <MudThemeProvider /><MudPopoverProvider /><MudDialogProvider /><MudSnackbarProvider />
        <MudTable Items="Enumerable.Range(1, 20)">
          <HeaderContent><MudTh>No</MudTh><MudTh>Square</MudTh></HeaderContent>
          <RowTemplate><MudTd>@context</MudTd><MudTd>@(context * context)</MudTd></RowTemplate>
        </MudTable>
        """;

    public static async Task<MeasuredProgram> PublishAsync(string root, string work)
    {
        var source = Path.Combine(work, "blank-source");
        await Repository.DotnetAsync(work, "new", "blazor", "-n", "Blank", "-int", "Server", "-ai", "-e", "-o", source);
        var version = await MudBlazorVersionAsync(root);
        await Repository.DotnetAsync(source, "add", "package", "MudBlazor", "--version", version);
        var program = Path.Combine(source, "Program.cs");
        await File.WriteAllTextAsync(program, "using MudBlazor.Services;\n" + (await File.ReadAllTextAsync(program))
            .Replace("// Add services to the container.", "builder.Services.AddMudServices();", StringComparison.Ordinal)
            .Replace("app.UseHttpsRedirection();", "", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(source, "Components", "Pages", "Home.razor"), Page);
        var app = Path.Combine(source, "Components", "App.razor");
        await File.WriteAllTextAsync(app, (await File.ReadAllTextAsync(app))
            .Replace("</body>", "<script src=\"_content/MudBlazor/MudBlazor.min.js\"></script></body>", StringComparison.Ordinal));
        var folder = Path.Combine(work, "blank");
        await Repository.DotnetAsync(source, "publish", "-c", "Release", "-o", folder, "-v", "q");
        return new MeasuredProgram("blank template", Path.Combine(folder, "Blank.dll"), [], new Dictionary<string, string>(), "/");
    }

    private static async Task<string> MudBlazorVersionAsync(string root)
    {
        const string Mark = "Include=\"MudBlazor\" Version=\"";
        var props = await File.ReadAllTextAsync(Path.Combine(root, "Directory.Packages.props"));
        var start = props.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return props[start..props.IndexOf('"', start)];
    }
}
