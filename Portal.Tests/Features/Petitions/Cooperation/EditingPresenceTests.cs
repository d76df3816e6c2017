using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions.Cooperation;

namespace Portal.Tests.Features.Petitions.Cooperation;

public sealed class EditingPresenceTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_colleague_is_shown_while_writing_and_gone_a_minute_after_the_last_key(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var petition = await desk.ReadAsync(await desk.AtAsync(PetitionStatus.Accepted));
        var (presence, form) = (desk.Clerk.Get<EditingPresence>(), Guid.NewGuid());

        await presence.ShowAsync(form, petition.Id, "拟写处理意见书", Ct);
        (await ShownAsync(desk, petition.Id)).ShouldBe([new EditingRow("孙三", "拟写处理意见书")]);
        (await presence.ListAsync(petition.Id, Ct)).ShouldBeEmpty("nobody is told of themselves");
        desk.Portal.Clock.Advance(TimeSpan.FromSeconds(59));
        await presence.ShowAsync(form, petition.Id, "拟写处理意见书", Ct);
        desk.Portal.Clock.Advance(TimeSpan.FromSeconds(59));
        (await ShownAsync(desk, petition.Id)).Count.ShouldBe(1);
        desk.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        (await ShownAsync(desk, petition.Id)).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Closing_the_form_takes_it_away_and_nothing_is_left_in_history_or_audit(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var petition = await desk.ReadAsync(await desk.AtAsync(PetitionStatus.Accepted));
        await using var db = desk.Portal.Open();
        var before = (await db.Audit.CountAsync(Ct), await db.History.CountAsync(Ct));
        var (presence, form) = (desk.Clerk.Get<EditingPresence>(), Guid.NewGuid());

        await presence.ShowAsync(form, petition.Id, "更正事项", Ct);
        await presence.HideAsync(form, petition.Id, Ct);

        (await db.EditingNow.CountAsync(Ct)).ShouldBe(0);
        (await db.Audit.CountAsync(Ct), await db.History.CountAsync(Ct)).ShouldBe(before);
    }

    [Theory, DatabaseProviders]
    public async Task Another_mine_is_neither_shown_nor_counted(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var petition = await desk.ReadAsync(await desk.AtAsync(PetitionStatus.Accepted));
        await desk.Clerk.Get<EditingPresence>().ShowAsync(Guid.NewGuid(), petition.Id, "更正事项", Ct);
        await using var stranger = await desk.Portal.AsAsync("clerk2");

        await stranger.Get<EditingPresence>().ShowAsync(Guid.NewGuid(), petition.Id, "更正事项", Ct);

        (await stranger.Get<EditingPresence>().ListAsync(petition.Id, Ct)).ShouldBeEmpty();
        (await ShownAsync(desk, petition.Id)).Count.ShouldBe(1);
    }

    private static Task<IReadOnlyList<EditingRow>> ShownAsync(PetitionDesk desk, Guid petitionId) => desk.Head.Get<EditingPresence>().ListAsync(petitionId, Ct);
}
