using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Indicators;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Review;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

public sealed class PetitionFiguresTests
{
    private static readonly Period s_march = Period.MonthOf(TestClock.Today);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Channels_and_topics_each_add_up_and_only_visits_have_batches_and_people(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await desk.RegisterAsync();
        await desk.RegisterAsync(A.PetitionForm with { Channel = PetitionChannel.Letter, Topic = "ZF", IsGroup = false });

        var figures = await desk.Clerk.Get<PetitionFigures>().HandleAsync("JT/YQ/", s_march, Ct);

        figures.Registered.ShouldBe(3);
        figures.GroupVisits.ShouldBe(2);
        figures.Channels.Sum(channel => channel.Matters).ShouldBe(3);
        figures.Topics.ShouldBe([new TopicFigure("WB", 2), new TopicFigure("ZF", 1)]);
        figures.Channels.Single(channel => channel.Channel == PetitionChannel.Visit).ShouldBe(new ChannelFigure(PetitionChannel.Visit, 2, 2, 24));
        figures.Channels.Single(channel => channel.Channel == PetitionChannel.Letter).ShouldBe(new ChannelFigure(PetitionChannel.Letter, 1, 0, 0));
    }

    [Theory, DatabaseProviders]
    public async Task A_withdrawal_is_neither_in_time_nor_late(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.AtAsync(PetitionStatus.Closed);
        var withdrawn = (await desk.RegisterAsync()).Number;
        await using (var db = desk.Portal.Open())
        {
            var petition = await db.Petitions.Include(p => p.Clocks).SingleAsync(p => p.Number == withdrawn, Ct);
            Endings.Withdraw(petition, TestClock.Today.AddDays(2)).IsOk.ShouldBeTrue();
            await db.SaveChangesAsync(Ct);
        }

        desk.Portal.Clock.Advance(TimeSpan.FromDays(16));

        var figures = await desk.Clerk.Get<PetitionFigures>().HandleAsync("JT/YQ/", s_march, Ct);

        (figures.TimelyNotice, figures.Endings.Single(row => row.Ending == PetitionEnding.Withdrawn).Matters).ShouldBe((new Rate(1, 1), 1));
    }

    [Theory, DatabaseProviders]
    public async Task Rates_count_what_was_done_or_due_and_leave_out_the_nameless_and_accusations(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.AtAsync(PetitionStatus.Closed);
        await desk.AtAsync(PetitionStatus.Closed, A.PetitionForm with { Kind = PetitionKind.Accusation });
        await desk.RegisterAsync();
        await desk.RegisterAsync(A.PetitionForm, []);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(16));

        var figures = await desk.Clerk.Get<PetitionFigures>().HandleAsync("JT/YQ/", s_march, Ct);

        figures.TimelyNotice.ShouldBe(new Rate(2, 3));
        figures.OnTime.ShouldBe(new Rate(1, 1));
        figures.Delivered.ShouldBe(2);
        figures.Open.ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task Ends_are_counted_apart(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.AtAsync(PetitionStatus.Closed);
        (await desk.Clerk.Get<SettlePetition>().HandleAsync(await desk.AtAsync(PetitionStatus.Closed), true, Ct)).IsOk.ShouldBeTrue();
        await desk.AtAsync(PetitionStatus.Delivered);

        var figures = await desk.Clerk.Get<PetitionFigures>().HandleAsync("JT/YQ/", s_march, Ct);

        figures.Endings.Where(row => row.Matters > 0).ShouldBe([new(PetitionEnding.Answered, 1), new(PetitionEnding.Settled, 1)]);
        figures.Endings.Select(row => row.Ending).ShouldBe(Enum.GetValues<PetitionEnding>());
    }

    [Fact]
    public async Task Another_mine_counts_nothing_of_this_one()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        await desk.RegisterAsync();
        await using var stranger = await desk.Portal.AsAsync("clerk2");

        (await stranger.Get<PetitionFigures>().HandleAsync("JT/YQ/", s_march, Ct)).Registered.ShouldBe(0);
        (await stranger.Get<PetitionDuties>().HandleAsync(mineOnly: false, 50, Ct)).ShouldBeEmpty();
    }

    [Theory, DatabaseProviders]
    public async Task Duties_are_the_running_clocks_and_mine_are_those_whose_step_I_may_take(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var registered = await desk.AtAsync(PetitionStatus.Registered);
        var assigned = await desk.AtAsync(PetitionStatus.Assigned);
        await desk.AtAsync(PetitionStatus.Closed);

        var all = await desk.Clerk.Get<PetitionDuties>().HandleAsync(mineOnly: false, 50, Ct);
        var clerks = await desk.Clerk.Get<PetitionDuties>().HandleAsync(mineOnly: true, 50, Ct);
        var heads = await desk.Head.Get<PetitionDuties>().HandleAsync(mineOnly: true, 50, Ct);

        all.Select(duty => (duty.Number, duty.Clock)).ShouldBe([(registered, ClockKind.Notice), (assigned, ClockKind.Notice), (assigned, ClockKind.Assignment)]);
        clerks.Select(duty => duty.Number).ShouldBe([registered]);
        heads.ShouldAllBe(duty => duty.Number == assigned && duty.IsMyStep && duty.Unit == "综采一队" && duty.Link == $"/petitions/{assigned}");
        heads.Count.ShouldBe(2);
    }

    [Theory, DatabaseProviders]
    public async Task A_job_sees_the_duties_of_every_mine(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await using var job = desk.Portal.AsJob();

        (await job.Get<PetitionDuties>().HandleAsync(mineOnly: false, 50, Ct)).ShouldHaveSingleItem().Unit.ShouldBe("信访办");
    }
}
