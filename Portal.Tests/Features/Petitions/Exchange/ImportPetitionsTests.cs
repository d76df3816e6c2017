using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Exchange;

public sealed class ImportPetitionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Row J1 of the domain notes.</summary>
    [Theory, DatabaseProviders]
    public async Task Of_a_hundred_rows_with_three_faults_ninety_seven_go_in_and_three_are_listed_with_their_reason(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var file = OldRegisterFile.Of(100, i => i is 7 or 50 or 98);
        var upload = await UploadAsync(desk, file);

        var preview = (await desk.Clerk.Get<ImportDesk>().PreviewAsync(upload, null, keepIdentity: true, Ct)).Value!;

        (preview.Good, preview.Faulty, preview.Known).ShouldBe((97, 3, 0));
        preview.Faults.Select(fault => (fault.Line, fault.Column, fault.Heading, fault.Value)).ShouldBe([(9, "B", "收到日期", "去年冬天"), (52, "B", "收到日期", "去年冬天"), (100, "B", "收到日期", "去年冬天")]);
        preview.Faults.ShouldAllBe(fault => fault.Reason == "读不出日期，请写成 2024-03-05 这样。");
        (await TakeAsync(desk, upload, preview.Map, new ImportChoice(OnlyGood: false, KeepIdentity: true))).Refusal.ShouldBe(ImportRefusals.HasFaults);
        (await CountAsync(desk)).ShouldBe(0);

        var done = (await TakeAsync(desk, upload, preview.Map, new ImportChoice(OnlyGood: true, KeepIdentity: true))).Value!;

        (done.Added, done.Faulty).ShouldBe((97, 3));
        (await CountAsync(desk)).ShouldBe(97);
        (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(Text: "旧00042"), 1, 20, Ct)).Items.Single().Subject.ShouldBe("旧件42号水井水位下降");
    }

    [Theory, DatabaseProviders]
    public async Task The_same_file_again_adds_nothing(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var file = OldRegisterFile.Of(20);
        (await ImportAsync(desk, file)).Value!.Added.ShouldBe(20);

        (await ImportAsync(desk, file)).Refusal.ShouldBe(ImportRefusals.NothingNew);
        (await ImportAsync(desk, OldRegisterFile.Of(25))).Value!.ShouldSatisfyAllConditions(again => again.Added.ShouldBe(5), again => again.Known.ShouldBe(20));

        (await CountAsync(desk)).ShouldBe(25);
    }

    [Theory, DatabaseProviders]
    public async Task A_batch_is_taken_back_whole_until_somebody_worked_on_it(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var first = (await ImportAsync(desk, OldRegisterFile.Of(30))).Value!.BatchId;

        (await desk.Clerk.Get<UndoImport>().HandleAsync(first, Ct)).ShouldBe(Result.Ok);

        (await CountAsync(desk)).ShouldBe(0);
        (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(Text: "水井"), 1, 20, Ct)).Total.ShouldBe(0);
        (await desk.Clerk.Get<UndoImport>().HandleAsync(first, Ct)).Refusal.ShouldBe(ImportRefusals.Undone);
        var open = OldRegisterFile.Line(1);
        (open["环节"], open["办结日期"], open["受理日期"]) = ("办理中", null, "2025-03-01");
        var second = (await ImportAsync(desk, OldRegisterFile.Of(open, OldRegisterFile.Line(2)))).Value!.BatchId;
        await using (var db = desk.Portal.Open())
        {
            var number = await db.Petitions.Where(p => p.Status == PetitionStatus.Accepted).Select(p => p.Number).SingleAsync(Ct);
            (await desk.Clerk.Get<AddPetitionClaim>().HandleAsync(number, "再要一个", Ct)).ShouldBe(Result.Ok);
        }

        (await desk.Clerk.Get<UndoImport>().HandleAsync(second, Ct)).Refusal.ShouldBe(ImportRefusals.WorkedOn);
        (await CountAsync(desk)).ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task An_open_one_runs_its_clocks_and_a_closed_one_none(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var open = OldRegisterFile.Line(1);
        (open["收到日期"], open["环节"], open["办结日期"], open["受理日期"]) = ("2026.2.1", "办理中", null, "2026/2/9");
        (await ImportAsync(desk, OldRegisterFile.Of(open, OldRegisterFile.Line(2)))).Value!.Added.ShouldBe(2);

        var rows = (await desk.Clerk.Get<ListPetitions>().HandleAsync(new PetitionFilter(), 1, 20, Ct)).Items;

        rows.Select(row => (row.Step, row.Clock?.Kind, row.Clock?.TargetOn)).ShouldBe(
            [(PetitionStatus.Accepted, ClockKind.Handling, new DateOnly(2026, 4, 10)), (PetitionStatus.Closed, null, null)]);
        rows[0].Number.ShouldStartWith("XF-YQ-20260201-");
        rows[1].ClosedOn.ShouldBe(new DateOnly(2025, 12, 31));
    }

    [Theory, DatabaseProviders]
    public async Task Names_are_sealed_or_dropped_and_the_sent_file_holds_none_in_the_open(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var upload = await UploadAsync(desk, OldRegisterFile.Of(3));
        await using var db = desk.Portal.Open();
        Encoding.UTF8.GetString((await db.ImportUploads.SingleAsync(Ct)).Content).ShouldNotContain("sheet1.xml");

        await TakeAsync(desk, upload, OldRegisterFile.MapOf(OldRegisterFile.Of(1)), new ImportChoice(true, KeepIdentity: true));
        (await db.Identities.CountAsync(Ct)).ShouldBe(3);
        (await ImportAsync(desk, OldRegisterFile.Of(3, numbers: "另"), keepIdentity: false)).IsOk.ShouldBeTrue();

        (await db.Identities.CountAsync(Ct)).ShouldBe(3);
        (await db.ImportUploads.CountAsync(Ct)).ShouldBe(0);
        (await db.History.AnyAsync(change => change.Changes.Contains("李旧"), Ct)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("收到日期", "2030-01-01", "收到日期要在 1950 年以后，且不晚于今天。")]
    [InlineData("渠道", "飞鸽", "渠道请写：来信、来访、来电、网上、领导信箱、上级转送。")]
    [InlineData("主题", "XX", "请选一个主题，以后可以改。")]
    [InlineData("事项", "", "请写一句话说明是什么事。")]
    [InlineData("人数", "三", "人数请写 1 至 100000 的整数。")]
    [InlineData("主办单位", "没有的队", "在你的范围内没有这个单位，请写门户中的名称。")]
    [InlineData("环节", "待送达", "环节请写：待交办、待受理、办理中、已办结。")]
    [InlineData("办结日期", "2019-01-01", "办结日期不能早于收到和受理日期，也不能晚于今天。")]
    [InlineData("电话", "打不通", "电话请只写 7 至 15 位数字，可以带区号和短横线。")]
    public async Task Each_fault_names_its_cell_and_what_to_write(string heading, string value, string reason)
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var line = OldRegisterFile.Line(1);
        line[heading] = value;
        var upload = await UploadAsync(desk, OldRegisterFile.Of(line));

        var fault = (await desk.Clerk.Get<ImportDesk>().PreviewAsync(upload, null, keepIdentity: true, Ct)).Value!.Faults[0];

        (fault.Heading, fault.Reason).ShouldBe((heading, reason));
        fault.Value.ShouldBe(heading == "电话" ? "（已遮盖）" : value);
    }

    [Fact]
    public async Task Two_lines_with_the_same_old_number_are_a_fault_of_the_second()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var upload = await UploadAsync(desk, OldRegisterFile.Of(OldRegisterFile.Line(1), OldRegisterFile.Line(1)));

        var preview = (await desk.Clerk.Get<ImportDesk>().PreviewAsync(upload, null, true, Ct)).Value!;

        preview.Faults.Single().ShouldSatisfyAllConditions(fault => fault.Line.ShouldBe(3), fault => fault.Reason.ShouldBe("与第 2 行重复。"));
    }

    [Fact]
    public async Task Headings_of_another_register_are_matched_once_and_remembered()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var line = OldRegisterFile.Line(1);
        line["咋来的"] = line["渠道"];
        line.Remove("渠道");
        var upload = await UploadAsync(desk, OldRegisterFile.Of(line));
        var (_, _, map) = (await desk.Clerk.Get<ImportDesk>().OpenAsync(upload, Ct)).Value;
        (await desk.Clerk.Get<ImportDesk>().PreviewAsync(upload, map, true, Ct)).Refusal!.Message.ShouldBe("还没有对应的列：渠道。");
        await TakeAsync(desk, upload, map.With("咋来的", OldField.Channel), new ImportChoice(true, true));

        var next = await UploadAsync(desk, OldRegisterFile.Of(line));

        (await desk.Clerk.Get<ImportDesk>().OpenAsync(next, Ct)).Value.Map.Fields["咋来的"].ShouldBe(OldField.Channel);
    }

    [Fact]
    public async Task A_column_that_was_left_out_on_purpose_is_not_guessed_again_and_other_sheets_keep_theirs()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var importing = desk.Clerk.Get<ImportDesk>();
        await importing.RememberAsync(["咋来的"], new ColumnMap(new Dictionary<string, OldField> { ["咋来的"] = OldField.Channel }), Ct);
        var upload = await UploadAsync(desk, OldRegisterFile.Of(1));
        var (_, register, map) = (await importing.OpenAsync(upload, Ct)).Value;

        await importing.RememberAsync([.. register.Headings.Select(heading => heading.Heading)], map.With("电话", null), Ct);

        (await importing.OpenAsync(upload, Ct)).Value.Map.Fields.Keys.ShouldNotContain("电话");
        await using var db = desk.Portal.Open();
        (await db.Choices.Select(choices => choices.ImportColumns).SingleAsync(Ct)).ShouldContain("\"咋来的\":\"Channel\"");
    }

    [Fact]
    public async Task Who_may_not_import_is_refused_and_nobody_opens_the_sheet_of_another()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var upload = await UploadAsync(desk, OldRegisterFile.Of(2));
        await using var other = await desk.Portal.AsAsync("clerk2");

        (await desk.Head.Get<ImportUploads>().KeepAsync(OldRegisterFile.Of(2), "a.xlsx", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Head.Get<ImportDesk>().PreviewAsync(upload, null, true, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await other.Get<ImportDesk>().PreviewAsync(upload, null, true, Ct)).Refusal.ShouldBe(ImportRefusals.Gone);
        var batch = (await ImportAsync(desk, OldRegisterFile.Of(2))).Value!.BatchId;
        (await other.Get<UndoImport>().HandleAsync(batch, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<ListImports>().HandleAsync(Ct)).ShouldBeEmpty();
    }

    private static async Task<Guid> UploadAsync(PetitionDesk desk, byte[] file) => (await desk.Clerk.Get<ImportUploads>().KeepAsync(file, "旧台账.xlsx", Ct)).Value;

    private static Task<Result<ImportOutcome>> TakeAsync(PetitionDesk desk, Guid upload, ColumnMap map, ImportChoice choice) =>
        desk.Clerk.Get<ImportPetitions>().HandleAsync(upload, map, choice, _ => Task.CompletedTask, Ct);

    private static async Task<Result<ImportOutcome>> ImportAsync(PetitionDesk desk, byte[] file, bool keepIdentity = true) =>
        await TakeAsync(desk, await UploadAsync(desk, file), OldRegisterFile.MapOf(file), new ImportChoice(OnlyGood: true, keepIdentity));

    private static async Task<int> CountAsync(PetitionDesk desk)
    {
        await using var db = desk.Portal.Open();
        return await db.Petitions.CountAsync(Ct);
    }
}
