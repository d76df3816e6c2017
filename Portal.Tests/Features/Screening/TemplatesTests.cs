using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using Portal.Features.Screening;
using Portal.Features.Screening.Templates;
using Portal.Security;

namespace Portal.Tests.Features.Screening;

public sealed class TemplatesTests
{
    private const string Question = "村道路灯、排水损坏是否有反映后未修复的？";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Row_B1_eleven_themes_and_54_items_then_CX8_in_version_2_and_a_running_round_keeps_version_1(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        await using var officer = await stage.Portal.AsAsync("officer");
        var fresh = (await officer.Get<ListTemplates>().HandleAsync(Ct)).Value!.Checklists[0].Current!;
        (fresh.Themes, fresh.Items).ShouldBe((11, 54));
        var task = await stage.OpenTaskAsync();

        var draft = (await officer.Get<StartDraft>().HandleAsync(fresh.Id, null, Ct)).Value;
        await EditAsync(officer, draft, d => new Result(d.AddItem("CX").Refusal));
        await EditAsync(officer, draft, d => d.ChangeItem("CX8", Written(Question)));
        (await PublishAsync(officer, draft)).IsOk.ShouldBeTrue();

        (await ItemsOfAsync(stage, task)).ShouldBe(54);
        stage.Portal.Clock.Advance(TimeSpan.FromDays(31));
        await stage.RunJobAsync();
        await using var db = stage.Portal.Open();
        var next = await db.Tasks.Where(each => each.Unit!.Path == "JT/YQ/ZC1/" && each.Id != task).Select(each => each.Id).SingleAsync(Ct);
        (await ItemsOfAsync(stage, next)).ShouldBe(55);
        (await ItemsOfAsync(stage, task)).ShouldBe(54);
    }

    [Theory, DatabaseProviders]
    public async Task Only_an_officer_edits_and_only_who_reads_screening_reads(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (published, draft) = await DraftAsync(stage);

        foreach (var user in new[] { "cadre", "clerk", "unithead" })
        {
            await using var scope = await stage.Portal.AsAsync(user);
            (await scope.Get<StartDraft>().HandleAsync(published, null, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
            (await scope.Get<EditDraft>().HandleAsync(draft, Guid.Empty, d => d.RemoveItem("CX1"), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
            (await scope.Get<PublishDraft>().HandleAsync(draft, Guid.Empty, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
            (await scope.Get<DiscardDraft>().HandleAsync(draft, Guid.Empty, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
            (await scope.Get<ReadTemplate>().HandleAsync(published, Ct)).Value!.CanEdit.ShouldBeFalse();
            (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
            (await scope.Get<CompareTemplates>().HandleAsync(published, draft, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        }

        await using var leader = await stage.Portal.AsAsync("leader");
        (await leader.Get<ListTemplates>().HandleAsync(Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await leader.Get<ReadTemplate>().HandleAsync(published, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task The_second_of_two_editors_is_told_and_nothing_of_the_first_is_lost(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (_, draft) = await DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");
        var seen = (await officer.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Version;

        var first = await officer.Get<EditDraft>().HandleAsync(draft, seen, d => d.ChangeItem("CX1", Written(Question)), Ct);
        var second = await officer.Get<EditDraft>().HandleAsync(draft, seen, d => d.RemoveItem("CX1"), Ct);
        var discarded = await officer.Get<DiscardDraft>().HandleAsync(draft, seen, Ct);
        var published = await officer.Get<PublishDraft>().HandleAsync(draft, seen, Ct);

        first.IsOk.ShouldBeTrue();
        new[] { second.Refusal, discarded.Refusal, published.Refusal }.ShouldAllBe(refusal => refusal == SecurityRefusals.Conflict);
        (await officer.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Find("CX1")!.Text.ShouldBe(Question);
    }

    [Theory, DatabaseProviders]
    public async Task A_removed_line_is_gone_from_the_store_and_a_published_version_takes_no_step(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (published, draft) = await DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");

        await EditAsync(officer, draft, d => d.RemoveItem("CX1"));
        var view = (await officer.Get<ReadTemplate>().HandleAsync(published, Ct)).Value!;
        var late = await officer.Get<EditDraft>().HandleAsync(published, view.Version, d => d.RemoveItem("CX1"), Ct);
        var gone = await officer.Get<DiscardDraft>().HandleAsync(published, view.Version, Ct);

        (late.Refusal, gone.Refusal).ShouldBe((TemplateRefusals.Published, TemplateRefusals.Published));
        await using var db = stage.Portal.Open();
        (await db.ChecklistItems.CountAsync(item => item.TemplateId == draft, Ct)).ShouldBe(53);
    }

    [Theory, DatabaseProviders]
    public async Task A_draft_is_started_once_discarded_whole_and_copied_under_another_free_name(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (published, draft) = await DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");

        (await officer.Get<StartDraft>().HandleAsync(published, null, Ct)).Value.ShouldBe(draft);
        (await officer.Get<StartDraft>().HandleAsync(published, "班组周排查清单", Ct)).Refusal.ShouldBe(TemplateRefusals.NameExists);
        (await officer.Get<StartDraft>().HandleAsync(published, " ", Ct)).Refusal.ShouldBe(TemplateRefusals.NameMissing);
        var copy = await officer.Get<StartDraft>().HandleAsync(published, "村企共建排查清单", Ct);
        var view = (await officer.Get<ReadTemplate>().HandleAsync(copy.Value, Ct)).Value!;
        (view.Name, view.VersionNumber, view.Items.Count, view.Faults.Count).ShouldBe(("村企共建排查清单", 1, 54, 0));

        (await officer.Get<DiscardDraft>().HandleAsync(copy.Value, view.Version, Ct)).IsOk.ShouldBeTrue();
        await using var db = stage.Portal.Open();
        (await db.ChecklistItems.AnyAsync(item => item.TemplateId == copy.Value, Ct)).ShouldBeFalse();
    }

    [Theory, DatabaseProviders]
    public async Task Conditions_choices_and_sources_come_back_as_they_were_written(DatabaseProvider provider)
    {
        await using var stage = await ScreeningStage.CreateAsync(provider);
        var (_, draft) = await DraftAsync(stage);
        await using var officer = await stage.Portal.AsAsync("officer");
        var written = Written(Question) with
        {
            Kind = AnswerKind.MultipleChoice, Choices = ["路灯", "排水沟"], ShowIfCode = "CX7", ShowIfAnswer = "Problem", LegalSource = "《乡村道路管理办法》", Hint = "现场看", IsRequired = false,
        };

        await EditAsync(officer, draft, d => new Result(d.AddItem("CX").Refusal));
        await EditAsync(officer, draft, d => d.ChangeItem("CX8", written));

        (await officer.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Find("CX8").ShouldBe(written with { Code = "CX8", ThemeCode = "CX", ThemeName = "采煤沉陷与征地补偿", Department = "地测、村企关系办" });
    }

    internal static NewChecklistItem Written(string text) => new("", "", "", "", text, "");

    internal static async Task<(Guid Published, Guid Draft)> DraftAsync(ScreeningStage stage)
    {
        await using var officer = await stage.Portal.AsAsync("officer");
        var published = (await officer.Get<ListTemplates>().HandleAsync(Ct)).Value!.Checklists[0].Current!.Id;
        return (published, (await officer.Get<StartDraft>().HandleAsync(published, null, Ct)).Value);
    }

    internal static async Task EditAsync(TestScope scope, Guid draft, Func<ChecklistDraft, Result> step)
    {
        var version = (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Version;
        (await scope.Get<EditDraft>().HandleAsync(draft, version, step, Ct)).Refusal.ShouldBeNull();
    }

    private static async Task<Result> PublishAsync(TestScope scope, Guid draft) =>
        await scope.Get<PublishDraft>().HandleAsync(draft, (await scope.Get<ReadTemplate>().HandleAsync(draft, Ct)).Value!.Version, Ct);

    private static async Task<int> ItemsOfAsync(ScreeningStage stage, Guid task)
    {
        await using var db = stage.Portal.Open();
        return await db.ChecklistItems.CountAsync(item => db.Tasks.Any(each => each.Id == task && each.Round!.TemplateId == item.TemplateId), Ct);
    }
}
