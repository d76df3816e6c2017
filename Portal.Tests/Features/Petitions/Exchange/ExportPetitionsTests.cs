using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Views;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Exchange;

public sealed class ExportPetitionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Row J2 of the domain notes.</summary>
    [Theory, DatabaseProviders]
    public async Task A_sheet_holds_exactly_the_filtered_rows_without_names_and_the_log_their_number(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        for (var i = 0; i < 3; i++)
        {
            await desk.RegisterAsync(A.PetitionForm with { Subject = $"宿舍停暖{i}", Topic = "ZF", OwnWords = "俺叫张铁柱" }, [new("李秋生", "13800000009", "东工房9号")]);
        }

        await desk.RegisterAsync();
        var columns = new[] { PetitionColumn.Subject, PetitionColumn.Step, PetitionColumn.Due, PetitionColumn.ReceivedOn };

        var rows = await ExportAsync(desk, new PetitionFilter(Topic: "ZF", Text: "停暖"), columns);

        rows[0].Keys.ShouldBe(["编号", "事项", "环节", "时限", "收到日期"]);
        rows.Select(row => row["事项"]).ShouldBe(["宿舍停暖2", "宿舍停暖1", "宿舍停暖0"]);
        rows.SelectMany(row => row.Values).Select(value => value?.ToString() ?? "").ShouldAllBe(text => !text.Contains("李秋生") && !text.Contains("138") && !text.Contains("张铁柱"));
        await using var db = desk.Portal.Open();
        var note = await db.Audit.SingleAsync(entry => entry.Action == "petition.export", Ct);
        note.Detail.ShouldBe("rows=3;view=All;text=yes;topic=ZF;sort=Due");
        note.ActorName.ShouldBe((await desk.Clerk.UserAsync()).DisplayName);
    }

    /// <summary>Row S29 of the quality notes.</summary>
    [Theory, DatabaseProviders]
    public async Task More_than_500_rows_need_a_reason_and_those_who_watch_are_told(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using (var db = desk.Portal.Open())
        {
            var unit = (await desk.Clerk.UserAsync()).UnitId;
            db.Petitions.AddRange(Enumerable.Range(0, ExportPetitions.AskFrom + 1).Select(_ => A.Petition(unit)));
            await db.SaveChangesAsync(Ct);
        }

        var export = desk.Clerk.Get<ExportPetitions>();
        (await export.HandleAsync(new PetitionFilter(), PetitionSort.Due, PetitionColumns.Usual, " 查 ", Ct)).Refusal.ShouldBe(ExportRefusals.Reason);
        var file = (await export.HandleAsync(new PetitionFilter(), PetitionSort.Due, PetitionColumns.Usual, "报集团核对年度台账", Ct)).Value!;
        await using var content = file.Content;

        file.Rows.ShouldBe(501);
        await using var read = desk.Portal.Open();
        (await read.Audit.SingleAsync(entry => entry.Action == "petition.export", Ct)).Detail.ShouldEndWith("reason=报集团核对年度台账");
        var told = await read.Outbox.Where(message => message.Key.Contains(":export:")).Join(read.Users, message => message.RecipientId, user => user.Id, (message, user) => user.UserName).ToListAsync(Ct);
        told.ShouldBe(["secadmin", "auditor"], ignoreOrder: true);
    }

    /// <summary>Row S36 of the quality notes.</summary>
    [Theory]
    [InlineData("=HYPERLINK(\"x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＠a")]
    public async Task What_could_start_a_formula_is_a_text_with_an_apostrophe(string subject)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        await desk.RegisterAsync(A.PetitionForm with { Subject = subject });

        var cell = (await ExportAsync(desk, new PetitionFilter(), PetitionColumns.Usual)).Single()["事项"];

        cell.ShouldBe("'" + subject);
    }

    [Theory]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("工资", "工资")]
    [InlineData("", "")]
    public void Only_the_first_character_decides(string text, string cell) => SafeCell.Of(text).ShouldBe(cell);

    [Fact]
    public async Task A_list_that_holds_nothing_becomes_a_sheet_of_headings()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);

        var rows = await ExportAsync(desk, new PetitionFilter(), PetitionColumns.Usual);

        rows.Single().Values.ShouldAllBe(value => value == null);
    }

    [Fact]
    public async Task Who_may_not_export_is_refused_and_the_try_is_logged()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        await using var leader = await desk.Portal.AsAsync("leader");

        (await leader.Get<ExportPetitions>().HandleAsync(new PetitionFilter(), PetitionSort.Due, PetitionColumns.Usual, null, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);

        await using var db = desk.Portal.Open();
        (await db.Audit.AnyAsync(entry => entry.Action == "denied.petition.export", Ct)).ShouldBeTrue();
    }

    private static async Task<IReadOnlyList<IDictionary<string, object?>>> ExportAsync(PetitionDesk desk, PetitionFilter filter, IReadOnlyList<PetitionColumn> columns)
    {
        var file = await desk.Clerk.Get<ExportPetitions>().HandleAsync(filter, PetitionSort.Due, columns, null, Ct);
        await using var content = file.Value!.Content;
        return [.. content.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>()];
    }
}
