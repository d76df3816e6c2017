using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Pages;
using Portal.Features.Petitions.Views;
using Portal.UI;

namespace Portal.Tests.Features.Petitions.Views;

public sealed class PetitionListPartsTests : BunitContext
{
    public PetitionListPartsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddUi();
        Services.AddScoped<AntiforgeryStateProvider, NoToken>();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Theory]
    [InlineData(ExportPetitions.AskFrom, false, 0)]
    [InlineData(ExportPetitions.AskFrom + 1, false, 1)]
    [InlineData(ExportPetitions.AskFrom, true, 1)]
    public void An_export_asks_for_its_reason_above_500_rows_only(int total, bool isMore, int fields) =>
        Export(new PetitionAddress(), total, isMore).FindAll("input[name=reason][required]").Count.ShouldBe(fields);

    [Fact]
    public void An_export_sends_the_filters_order_and_columns_of_the_list()
    {
        var form = Export(new PetitionAddress(View: "open", Q: "停暖", Topic: "ZF", From: "2026-11-01", Sort: "oldest"), 3, false);

        form.FindAll("input[type=hidden]").Select(input => (input.GetAttribute("name"), input.GetAttribute("value"))).ShouldBe(
            [("view", "open"), ("q", "停暖"), ("topic", "ZF"), ("from", "2026-11-01"), ("sort", "oldest"), ("columns", "Subject,People")]);
    }

    [Fact]
    public void Each_set_filter_can_be_taken_away_by_itself_and_all_at_once()
    {
        var filters = Render<PetitionFilters>(parts => parts.Add(part => part.Address, new PetitionAddress(Topic: "ZF", Channel: "letter")).Add(part => part.Units, []));

        filters.FindAll("a.filter-drop").Select(link => link.GetAttribute("aria-label")).ShouldBe(["去掉筛选：主题", "去掉筛选：渠道"]);
        filters.Find(".filters > a.link").TextContent.ShouldBe("清除");
    }

    [Fact]
    public void The_head_of_the_table_shows_the_chosen_columns_and_the_real_order()
    {
        var table = Render<PetitionTable>(parts => parts.Add(part => part.Rows, []).Add(part => part.Today, TestClock.Today).Add(part => part.Caption, "全部")
            .Add(part => part.Columns, [PetitionColumn.Subject, PetitionColumn.ReceivedOn]).Add(part => part.Sort, PetitionSort.Oldest));

        table.FindAll("th").Select(head => (head.TextContent.Trim(), head.GetAttribute("aria-sort"))).ShouldBe([("事项与编号", null), ("收到 ↑", "ascending")]);
    }

    private IRenderedComponent<ExportForm> Export(PetitionAddress address, int total, bool isMore) => Render<ExportForm>(parts => parts
        .Add(part => part.Address, address).Add(part => part.Columns, [PetitionColumn.Subject, PetitionColumn.People]).Add(part => part.Total, total).Add(part => part.IsMore, isMore));

    private sealed class NoToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
    }
}
