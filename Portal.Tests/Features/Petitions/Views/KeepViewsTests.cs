using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Views;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Views;

public sealed class KeepViewsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_view_is_mine_until_I_share_it_with_my_unit(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        (await desk.Clerk.Get<KeepViews>().SaveAsync("外包欠薪", new PetitionAddress(View: "open", Topic: "WB"), isShared: true, Ct)).ShouldBe(Result.Ok);
        (await desk.Clerk.Get<KeepViews>().SaveAsync("只我看", new PetitionAddress(Q: "停暖 宿舍"), isShared: false, Ct)).ShouldBe(Result.Ok);
        await using var other = await desk.Portal.AsAsync("clerk2");

        var own = (await desk.Clerk.Get<ListViews>().HandleAsync(Ct)).Views;

        own.Select(view => (view.Name, view.Query, view.IsShared)).ShouldBe([("只我看", "view=mine&q=%E5%81%9C%E6%9A%96%20%E5%AE%BF%E8%88%8D", false), ("外包欠薪", "view=open&topic=WB", true)], ignoreOrder: true);
        (await desk.Head.Get<ListViews>().HandleAsync(Ct)).Views.ShouldBeEmpty();
        (await other.Get<ListViews>().HandleAsync(Ct)).Views.ShouldBeEmpty();
        (await other.Get<KeepViews>().DropAsync(own[0].Id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await other.Get<KeepViews>().PreferAsync(own[0].Id, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }

    [Theory, DatabaseProviders]
    public async Task The_default_and_the_columns_are_kept_per_user(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.Clerk.Get<KeepViews>().SaveAsync("在办", new PetitionAddress(View: "open"), isShared: false, Ct);
        var view = (await desk.Clerk.Get<ListViews>().HandleAsync(Ct)).Views.Single();

        (await desk.Clerk.Get<KeepViews>().PreferAsync(view.Id, Ct)).ShouldBe(Result.Ok);
        (await desk.Clerk.Get<KeepViews>().ChooseColumnsAsync([PetitionColumn.Step, PetitionColumn.Subject], Ct)).ShouldBe(Result.Ok);

        var settings = await desk.Clerk.Get<ListViews>().HandleAsync(Ct);
        settings.Views.Single().IsDefault.ShouldBeTrue();
        settings.Columns.ShouldBe([PetitionColumn.Step, PetitionColumn.Subject]);
        (await desk.Head.Get<ListViews>().HandleAsync(Ct)).Columns.ShouldBe(PetitionColumns.Usual);
        (await desk.Clerk.Get<KeepViews>().DropAsync(view.Id, Ct)).ShouldBe(Result.Ok);
        (await desk.Clerk.Get<ListViews>().HandleAsync(Ct)).Views.ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Its_owner_gives_a_view_another_name_and_nobody_else_does(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var keep = desk.Clerk.Get<KeepViews>();
        await keep.SaveAsync("在办", new PetitionAddress(View: "open"), true, Ct);
        await keep.SaveAsync("外包", new PetitionAddress(Topic: "WB"), false, Ct);
        var view = (await desk.Clerk.Get<ListViews>().HandleAsync(Ct)).Views.Single(each => each.Name == "在办");

        (await keep.RenameAsync(view.Id, "外包", Ct)).Refusal.ShouldBe(ViewRefusals.Taken);
        (await keep.RenameAsync(view.Id, " ", Ct)).Refusal.ShouldBe(ViewRefusals.Name);
        (await desk.Head.Get<KeepViews>().RenameAsync(view.Id, "抢来的", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await keep.RenameAsync(view.Id, "全矿在办", Ct)).ShouldBe(Result.Ok);

        (await desk.Clerk.Get<ListViews>().HandleAsync(Ct)).Views.Select(each => each.Name).ShouldBe(["外包", "全矿在办"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_name_is_needed_and_taken_once()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var keep = desk.Clerk.Get<KeepViews>();
        await keep.SaveAsync("在办", new PetitionAddress(), false, Ct);

        (await keep.SaveAsync(" ", new PetitionAddress(), false, Ct)).Refusal.ShouldBe(ViewRefusals.Name);
        (await keep.SaveAsync(new string('名', 31), new PetitionAddress(), false, Ct)).Refusal.ShouldBe(ViewRefusals.Name);
        (await keep.SaveAsync("在办", new PetitionAddress(View: "all"), false, Ct)).Refusal.ShouldBe(ViewRefusals.Taken);
    }

    /// <summary>Row S34: what stands in an address limits the list or nothing.</summary>
    [Theory]
    [InlineData("'; DROP TABLE Petitions", "1 OR 1=1", "desc;--", "9999999999")]
    [InlineData("..", "\0", "Due,Number", "-1")]
    public void Nonsense_in_the_address_is_no_filter(string kind, string unit, string sort, string from)
    {
        var address = new PetitionAddress(Kind: kind, Unit: unit, Sort: sort, From: from, Step: "99", Channel: "Letter,Visit");

        (address.Filter.Kind, address.Filter.UnitId, address.Filter.Step, address.Filter.Channel, address.Filter.From).ShouldBe((null, null, null, null, null));
        address.Order.ShouldBe(default);
    }

    [Fact]
    public void What_nobody_can_read_leaves_the_address_and_sets_no_filter()
    {
        var address = new PetitionAddress(View: "x", Q: " ", Unit: "1", Kind: "x", Topic: "ZZ", Channel: "x", Step: "x", From: "x", To: "x", Sort: "x");

        (address.Known().Query, address.Known().IsFiltered).ShouldBe(("", false));
    }

    [Fact]
    public void What_can_be_read_stays_in_the_address()
    {
        var address = new PetitionAddress("open", "停暖", Guid.Empty.ToString("N"), "appeal", "WB", "letter", "closed", "2026-11-01", "2026-11-30", "oldest");

        address.Known().ShouldBe(address);
    }

    // Without its tab, a preferred view would come back as soon as its filter is cleared.
    [Fact]
    public void A_kept_view_always_names_its_tab() => new PetitionAddress(Topic: "WB").Kept().Query.ShouldBe("view=mine&topic=WB");

    [Theory]
    [InlineData("Person,Name,OwnWords")]
    [InlineData("")]
    [InlineData(null)]
    public void Unknown_columns_are_the_usual_ones(string? kept) => PetitionColumns.Read(kept).ShouldBe(PetitionColumns.Usual);
}
