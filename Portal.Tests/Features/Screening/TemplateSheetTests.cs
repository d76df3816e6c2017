using MiniExcelLibs;
using Portal.Data;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Features.Petitions.Exchange.Import;
using Portal.Features.Screening.Templates;
using Portal.Features.Screening.Templates.Sheets;
using Portal.Security;

namespace Portal.Tests.Features.Screening;

public sealed class TemplateSheetTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task What_was_exported_comes_back_without_a_difference(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");
        await TemplatesTests.EditAsync(officer, draft, d => d.ChangeItem("CX2", TemplatesTests.Written("-补偿是否有逾期未付？") with
        {
            ShowIfCode = "CX1", ShowIfAnswer = nameof(ScreeningAnswerValue.Problem), LegalSource = "《土地复垦条例》第3条",
        }));

        var file = await officer.Get<ExportTemplate>().HandleAsync(draft, Ct);
        var preview = await officer.Get<ReadSheet>().HandleAsync(draft, ((MemoryStream)file.Value!.Content).ToArray(), Ct);

        file.Value.Name.ShouldBe("煤矿矛盾纠纷排查清单-第2版草稿.xlsx");
        preview.Value!.Faults.ShouldBeEmpty();
        preview.Value.Lines.Count.ShouldBe(54);
        preview.Value.Difference.IsNone.ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task A_new_line_without_a_code_gets_the_next_one_and_the_lines_take_the_place_of_the_draft(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");

        var preview = (await officer.Get<ReadSheet>().HandleAsync(draft, Sheet(
            Line("CX", "CX1", "房屋裂缝是否有未登记的？"), Line("CX", "", "裂缝在哪里？", "多选", "墙体；屋顶", "CX1＝有问题"), Line("JW", "JW1", "承诺是否有到期未履行的？")), Ct)).Value!;
        await TemplatesTests.EditAsync(officer, draft, d => d.Replace(preview.Lines));

        preview.Faults.ShouldBeEmpty();
        (preview.Difference.Added, preview.Difference.Removed, preview.Difference.Changed).ShouldBe((1, 52, 2));
        var view = (await officer.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!;
        view.Items.Select(item => item.Code).ShouldBe(["CX1", "CX8", "JW1"]);
        var added = view.Find("CX8")!;
        (added.Kind, added.ShowIfCode, added.ShowIfAnswer, added.ThemeName).ShouldBe((AnswerKind.MultipleChoice, "CX1", "Problem", "采煤沉陷与征地补偿"));
        added.Choices.ShouldBe(["墙体", "屋顶"]);
    }

    [Theory, DatabaseProviders]
    public async Task Every_fault_names_its_cell_and_its_reason_and_nothing_is_taken_over(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (_, draft) = await TemplatesTests.DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");

        var preview = (await officer.Get<ReadSheet>().HandleAsync(draft, Sheet(
            Line("CX", "CX1", "请写姓名"), Line("CX", "CX1", "补偿是否有逾期？", "看图"), Line("QQ", "QQ1", ""), Line("JW", "JW5", "在哪里？", "单选", "井口")), Ct)).Value!;

        preview.Faults.Select(fault => fault.Cell).ShouldBe(["E2", "F3", "D3", "A4", "B4", "C4", "E4", "G5"]);
        preview.Faults.Single(fault => fault.Cell == "E2").Reason.ShouldBe(TemplateRefusals.AsksIdentity.Message);
        preview.Faults.Single(fault => fault.Cell == "D3").Reason.ShouldBe(TemplateRefusals.CodeTwice.Message);
        var version = (await officer.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Version;
        (await officer.Get<EditDraft>().HandleAsync(draft, version, d => d.Replace(preview.Lines), Ct)).Refusal!.Code.ShouldBe("screening.template.faults");
    }

    [Theory, DatabaseProviders]
    public async Task Other_roles_other_files_and_published_versions_are_refused(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (published, draft) = await TemplatesTests.DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");
        await using var clerk = await stage.Portal.AsAsync("clerk");
        await using var leader = await stage.Portal.AsAsync("leader");
        var sheet = Sheet(Line("CX", "CX1", "房屋裂缝是否有未登记的？"));

        (await officer.Get<ReadSheet>().HandleAsync(published, sheet, Ct)).Refusal.ShouldBe(TemplateRefusals.Published);
        (await officer.Get<ReadSheet>().HandleAsync(draft, [1, 2, 3], Ct)).Refusal.ShouldBe(ImportRefusals.NotXlsx);
        (await officer.Get<ReadSheet>().HandleAsync(draft, Sheet(new Dictionary<string, object> { ["别的"] = 1 }), Ct)).Refusal!.Message.ShouldBe("还没有对应的列：主题代码、问题。");
        (await clerk.Get<ReadSheet>().HandleAsync(draft, sheet, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await clerk.Get<ExportTemplate>().HandleAsync(draft, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await clerk.Get<ExportTemplate>().HandleAsync(published, Ct)).Value!.Rows.ShouldBe(54);
        (await leader.Get<ExportTemplate>().HandleAsync(published, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    private static Dictionary<string, object> Line(string theme, string code, string text, string kind = "", string choices = "", string condition = "") => new()
    {
        ["主题代码"] = theme, ["主题"] = "", ["责任部门"] = "", ["编号"] = code, ["问题"] = text, ["填法"] = kind, ["选项"] = choices, ["显示条件"] = condition,
    };

    private static byte[] Sheet(params Dictionary<string, object>[] lines)
    {
        using var file = new MemoryStream();
        file.SaveAs(lines.AsEnumerable());
        return file.ToArray();
    }
}
