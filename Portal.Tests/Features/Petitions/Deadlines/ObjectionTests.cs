using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Deadlines;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Deadlines;

public sealed class ObjectionTests
{
    private const string Reason = "宿舍由后勤科管理，不在本队职责范围。";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task On_working_day_six_the_return_is_refused(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        desk.Portal.Clock.Advance(TimeSpan.FromDays(8));
        await using var head = await desk.Portal.AsAsync("unithead");

        (await head.Get<FileObjection>().HandleAsync(number, Reason, Ct)).Refusal.ShouldBe(DeadlineRefusals.ObjectionTooLate(new DateOnly(2026, 3, 17)));
    }

    [Theory, DatabaseProviders]
    public async Task Agreed_the_petition_is_with_the_office_again_with_its_clocks(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);

        (await desk.Head.Get<FileObjection>().HandleAsync(number, Reason, Ct)).IsOk.ShouldBeTrue();
        var waiting = await desk.ReadAsync(number);
        (await desk.Clerk.Get<DeadlineDuties>().HandleAsync(Ct)).Single().Action.ShouldBe("核实异议");
        (await desk.Head.Get<DeadlineDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        (await desk.Head.Get<DecideObjection>().AgreeAsync(number, "核实无误", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Clerk.Get<DecideObjection>().AgreeAsync(number, "核实无误", Ct)).Refusal.ShouldBeNull();

        waiting.ShouldSatisfyAllConditions(each => each.Status.ShouldBe(PetitionStatus.Assigned), each => each.HandlingUnit.ShouldBe("综采一队"));
        var back = await desk.ReadAsync(number);
        back.Papers.ShouldContain(paper => paper.Kind == "return-letter" && paper.Title == "退回函");
        back.ShouldSatisfyAllConditions(each => each.Status.ShouldBe(PetitionStatus.Registered), each => each.HandlingUnit.ShouldBeNull());
        back.ClockOf(ClockKind.Notice).ShouldBe(waiting.ClockOf(ClockKind.Notice));
        (await desk.Head.Get<ReadPetition>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Clerk.Get<ReadDeadlines>().HandleAsync(number, Ct)).Value!.Objections.Single().ShouldSatisfyAllConditions(
            each => each.IsAgreed.ShouldBe(true), each => each.Unit.ShouldBe("综采一队"), each => each.Note.ShouldBe("核实无误"));
    }

    [Theory, DatabaseProviders]
    public async Task The_third_transfer_is_the_leaders(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using var leader = await desk.Portal.AsAsync("leader");
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        await ReturnAsync(desk, number);
        (await AssignAsync(leader, number, desk)).Refusal.ShouldBe(DeadlineRefusals.TransferBelowLeader);
        (await AssignAsync(desk.Clerk, number, desk)).IsOk.ShouldBeTrue();
        await ReturnAsync(desk, number);

        (await AssignAsync(desk.Clerk, number, desk)).Refusal.ShouldBe(DeadlineRefusals.ThirdTransfer(2));
        (await leader.Get<ReadPetition>().HandleAsync(number, Ct)).Value!.Rights.Assign.ShouldBeTrue();
        (await leader.Get<DeadlineDuties>().HandleAsync(Ct)).Single().ShouldSatisfyAllConditions(duty => duty.Number.ShouldBe(number), duty => duty.Action.ShouldBe("第 3 次转交，决定由谁办"));
        (await desk.Clerk.Get<DeadlineDuties>().HandleAsync(Ct)).ShouldBeEmpty();
        (await desk.Clerk.Get<PetitionDuties>().HandleAsync(false, 10, Ct)).ShouldAllBe(duty => !duty.IsMyStep);
        (await desk.ReadAsync(number)).Rights.Assign.ShouldBeFalse();
        (await AssignAsync(leader, number, desk)).Refusal.ShouldBeNull();

        (await desk.Clerk.Get<ReadDeadlines>().HandleAsync(number, Ct)).Value!.Transfers.ShouldBe(3);
    }

    [Theory, DatabaseProviders]
    public async Task Only_the_unit_that_got_the_matter_objects(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        await using var head2 = await desk.Portal.AsAsync("unithead2");

        (await desk.Clerk.Get<FileObjection>().HandleAsync(number, Reason, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await head2.Get<FileObjection>().HandleAsync(number, Reason, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Head.Get<FileObjection>().HandleAsync(number, Reason, Ct)).IsOk.ShouldBeTrue();
        (await desk.Clerk.Get<DecideObjection>().RefuseAsync(number, "宿舍属该队管理", Ct)).IsOk.ShouldBeTrue();
        (await desk.Head.Get<AcceptPetition>().HandleAsync(number, Ct)).IsOk.ShouldBeTrue();
    }

    private static async Task ReturnAsync(PetitionDesk desk, string number)
    {
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
        (await desk.Head.Get<FileObjection>().HandleAsync(number, Reason, Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<DecideObjection>().AgreeAsync(number, "核实无误", Ct)).Refusal.ShouldBeNull();
        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private static async Task<Result> AssignAsync(TestScope by, string number, PetitionDesk desk) =>
        await by.Get<AssignPetition>().HandleAsync(number, (await desk.Head.UserAsync()).UnitId, TestClock.Today.AddDays(20), "", Ct);
}
