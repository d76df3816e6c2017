using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Portal.Cli;
using Portal.Data;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Tests.Features.Petitions.Exchange;

/// <summary>Row F35 of the quality notes: a whole register of years.</summary>
public sealed class LargeImportTests
{
    private const int Rows = 10_000;
    private const int Bad = 137;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Of_ten_thousand_rows_exactly_the_137_bad_cells_are_listed_the_rest_goes_in_once_and_comes_out_whole(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var upload = await UploadAsync(desk);

        var preview = (await desk.Clerk.Get<ImportDesk>().PreviewAsync(upload, null, keepIdentity: true, Ct)).Value!;

        (preview.Good, preview.Faulty).ShouldBe((Rows - Bad, Bad));
        preview.Faults.Select(fault => fault.Line).ShouldBe(Enumerable.Range(0, Rows).Where(IsBad).Select(i => i + 2));
        preview.Faults.ShouldAllBe(fault => fault.Column == "B" && fault.Reason == "读不出日期，请写成 2024-03-05 这样。");
        (await TakeAsync(desk, upload, preview.Map, onlyGood: false)).Refusal.ShouldBe(ImportRefusals.HasFaults);
        (await CountAsync(desk.Portal.Open())).ShouldBe((0, 0));

        var done = (await TakeAsync(desk, upload, preview.Map, onlyGood: true)).Value!;

        done.Added.ShouldBe(Rows - Bad);
        (await CountAsync(desk.Portal.Open())).ShouldBe((Rows - Bad, 1));
        (await TakeAsync(desk, await UploadAsync(desk), preview.Map, onlyGood: true)).Refusal.ShouldBe(ImportRefusals.NothingNew);
        (await desk.Clerk.Get<UndoImport>().HandleAsync(done.BatchId, Ct)).IsOk.ShouldBeTrue();
        (await CountAsync(desk.Portal.Open())).ShouldBe((0, 1));
    }

    /// <summary>A child process is killed after it has said that half of the rows are written.</summary>
    [Theory, DatabaseProviders]
    public async Task A_kill_in_the_middle_leaves_nothing_and_the_next_run_takes_all(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var file = Path.Combine(database.DataDir, "旧台账.xlsx");
        await File.WriteAllBytesAsync(file, OldRegisterFile.Of(Rows), Ct);
        string[] settings = [.. database.Settings.Select(pair => $"--{pair.Key}={pair.Value}")];
        var start = new ProcessStartInfo("dotnet", [typeof(PortalCommand).Assembly.Location, "import", file, "--unit", "JT/YQ/XFB/", .. settings]) { RedirectStandardOutput = true };
        using (var child = Process.Start(start)!)
        {
            var said = "";
            while (await child.StandardOutput.ReadLineAsync(Ct) is { } line && !line.Contains("5000", StringComparison.Ordinal))
            {
                said += line;
            }

            child.HasExited.ShouldBeFalse(said);
            child.Kill();
            await child.WaitForExitAsync(Ct);
        }

        (await CountAsync(database.Open())).ShouldBe((0, 0));
        (await PortalCommand.RunAsync(["import", file, "--unit", "JT/YQ/XFB/", .. settings])).ShouldBe(0);
        (await CountAsync(database.Open())).ShouldBe((Rows, 1));
        (await PortalCommand.RunAsync(["import", file, "--unit", "JT/YQ/XFB/", .. settings])).ShouldBe(1);
        (await CountAsync(database.Open())).ShouldBe((Rows, 1));
    }

    private static bool IsBad(int i) => i % 73 == 5 && i / 73 < Bad;

    private static async Task<Guid> UploadAsync(PetitionDesk desk) => (await desk.Clerk.Get<ImportUploads>().KeepAsync(OldRegisterFile.Of(Rows, IsBad), "旧台账.xlsx", Ct)).Value;

    private static Task<Portal.Domain.Result<ImportOutcome>> TakeAsync(PetitionDesk desk, Guid upload, ColumnMap map, bool onlyGood) =>
        desk.Clerk.Get<ImportPetitions>().HandleAsync(upload, map, new ImportChoice(onlyGood, KeepIdentity: true), _ => Task.CompletedTask, Ct);

    private static async Task<(int Petitions, int Batches)> CountAsync(PortalDbContext opened)
    {
        await using var db = opened;
        return (await db.Petitions.CountAsync(Ct), await db.ImportBatches.CountAsync(Ct));
    }
}
