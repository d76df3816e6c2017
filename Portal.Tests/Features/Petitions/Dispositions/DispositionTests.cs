using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Dispositions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Dispositions;
using Portal.Features.Petitions.Papers;
using Portal.Security;

namespace Portal.Tests.Features.Petitions.Dispositions;

public sealed class DispositionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Forwarding_issues_a_notice_of_whereabouts_and_stops_the_fifteen_days(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        (await desk.Clerk.Get<ForwardPetition>().HandleAsync(number, (await desk.Head.UserAsync()).UnitId, "", Ct)).Refusal.ShouldBeNull();

        var petition = await desk.ReadAsync(number);
        petition.Papers.Select(paper => paper.Kind).ShouldBe([Receipt.Kind.Code, ForwardLetter.Kind.Code, WhereaboutsNotice.Kind.Code], ignoreOrder: true);
        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBe(TestClock.Today);
        petition.Status.ShouldBe(PetitionStatus.Assigned);
        petition.Dispositions.Single().DueOn.ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task While_the_receiver_is_silent_the_matter_stays_on_the_first_receivers_list(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        var mine = desk.Clerk.Get<ListPetitions>();
        (await desk.Clerk.Get<ForwardPetition>().HandleAsync(number, (await desk.Head.UserAsync()).UnitId, "", Ct)).Refusal.ShouldBeNull();

        desk.Portal.Clock.Advance(TimeSpan.FromDays(20));

        (await mine.HandleAsync(new PetitionFilter(PetitionView.Mine), 1, 20, Ct)).Items.Select(row => row.Number).ShouldBe([number]);
        (await desk.ReadAsync(number)).Course.Awaits.ShouldBe("综采一队");
        (await desk.Head.Get<AcceptPetition>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();
        var confirmed = await desk.ReadAsync(number);
        confirmed.Course.Awaits.ShouldBeNull();
        confirmed.Dispositions.Single().ConfirmedAt.ShouldNotBeNull();
        confirmed.ClockOf(ClockKind.Handling)!.StartsOn.ShouldBe(TestClock.Today.AddDays(15), "silence gains nothing");
    }

    [Theory, DatabaseProviders]
    public async Task Informing_names_the_way_and_the_place_and_ends_the_handling(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        var inform = desk.Clerk.Get<InformPetitioner>();

        (await inform.HandleAsync(number, null, "仲裁委", "", Ct)).Refusal.ShouldBe(DispositionRefusals.RouteMissing);
        (await inform.HandleAsync(number, StatutoryRoute.Arbitration, " ", "", Ct)).Refusal.ShouldBe(DispositionRefusals.PlaceMissing);
        (await inform.HandleAsync(number, StatutoryRoute.Arbitration, "县劳动人事争议仲裁委员会", "带劳动合同", Ct)).Refusal.ShouldBeNull();

        var petition = await desk.ReadAsync(number);
        petition.Course.Ending.ShouldBe(PetitionEnding.Informed);
        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBe(TestClock.Today);
        petition.Papers[^1].Title.ShouldBe("告知书");
    }

    [Theory, DatabaseProviders]
    public async Task Handling_it_here_accepts_at_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        (await desk.Clerk.Get<HandlePetitionHere>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();

        var petition = await desk.ReadAsync(number);
        (petition.Status, petition.HandlingUnit).ShouldBe((PetitionStatus.Accepted, "信访办"));
        petition.ClockOf(ClockKind.Handling)!.TargetOn.ShouldBe(TestClock.Today.AddDays(60));
        petition.Papers[^1].Kind.ShouldBe(AcceptanceNotice.Kind.Code);
    }

    [Theory, DatabaseProviders]
    public async Task A_leader_writes_an_instruction_and_the_unit_owes_a_report(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using var leader = await desk.Portal.AsAsync("leader");
        var number = await desk.AtAsync(PetitionStatus.Accepted);
        var leaderId = (await desk.Clerk.Get<ListLeaders>().HandleAsync(Ct)).Single().Id;
        var due = TestClock.Today.AddDays(7);

        (await desk.Clerk.Get<SubmitToLeader>().HandleAsync(number, leaderId, "涉及人数多，请批示。", Ct)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<SubmitToLeader>().HandleAsync(number, leaderId, "再呈", Ct)).Refusal.ShouldBe(DispositionRefusals.ReadingWaits);
        NextStep.Of((await leader.Get<ReadPetition>().HandleAsync(number, Ct)).Value!, TestClock.Today).Kind.ShouldBe(PetitionStepKind.Instruct);
        (await leader.Get<InstructPetition>().HandleAsync(number, "一周内核清台账。", due, Ct)).Refusal.ShouldBeNull();

        var told = await desk.ReadAsync(number);
        told.Course.Reading!.Instruction.ShouldBe("一周内核清台账。");
        told.Clocks.ShouldContain(clock => clock.Kind == ClockKind.Assignment && clock.TargetOn == due && clock.MetOn == null);
        (await desk.Head.Get<ReportInstruction>().HandleAsync(number, "台账已核清。", Ct)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(number)).Clocks.ShouldContain(clock => clock.TargetOn == due && clock.MetOn == TestClock.Today);
    }

    [Theory, DatabaseProviders]
    public async Task Not_accepting_needs_a_ground_of_the_list_and_a_second_person(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        var propose = desk.Head.Get<ProposeNonAcceptance>();

        (await propose.HandleAsync(number, null, "已申请仲裁", "仲裁委", Ct)).Refusal.ShouldBe(DispositionRefusals.GroundMissing);
        (await propose.HandleAsync(number, NonAcceptanceGround.SubJudice, "仲裁委已于三月二日受理", "县仲裁委", Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<DecideNonAcceptance>().SignAsync(number, Ct)).Refusal.ShouldBe(DispositionRefusals.SignerIsProposer);
        await using var leader = await desk.Portal.AsAsync("leader");
        (await leader.Get<DecideNonAcceptance>().SignAsync(number, Ct)).Refusal.ShouldBeNull();

        var petition = await desk.ReadAsync(number);
        petition.Course.Ending.ShouldBe(PetitionEnding.NotAccepted);
        petition.ClockOf(ClockKind.Notice)!.MetOn.ShouldBe(TestClock.Today);
        petition.Papers[^1].Title.ShouldBe("不予受理告知书");
    }

    [Theory, DatabaseProviders]
    public async Task A_refusal_that_is_sent_back_lets_the_petition_go_on(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = await desk.AtAsync(PetitionStatus.Assigned);
        (await desk.Clerk.Get<ProposeNonAcceptance>().HandleAsync(number, NonAcceptanceGround.NotOurs, "不归我矿管", "县人社局", Ct)).Refusal.ShouldBeNull();

        (await desk.Head.Get<DecideNonAcceptance>().ReturnAsync(number, "", Ct)).Refusal.ShouldBe(PetitionRefusals.ReturnNoteMissing);
        (await desk.Head.Get<DecideNonAcceptance>().ReturnAsync(number, "归我队管，应当受理。", Ct)).Refusal.ShouldBeNull();
        (await desk.Head.Get<AcceptPetition>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();

        (await desk.ReadAsync(number)).Status.ShouldBe(PetitionStatus.Accepted);
    }

    [Fact]
    public async Task Only_the_right_roles_dispose_and_strangers_find_nothing()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var number = (await desk.RegisterAsync()).Number;
        await using var stranger = await desk.Portal.AsAsync("clerk2");
        await using var officer = await desk.Portal.AsAsync("officer");

        (await officer.Get<ForwardPetition>().HandleAsync(number, Guid.NewGuid(), "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await officer.Get<InformPetitioner>().HandleAsync(number, StatutoryRoute.Courts, "法院", "", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await officer.Get<HandlePetitionHere>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await officer.Get<SubmitToLeader>().HandleAsync(number, Guid.NewGuid(), "请批示", Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await stranger.Get<HandlePetitionHere>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await stranger.Get<ProposeNonAcceptance>().HandleAsync(number, NonAcceptanceGround.Courts, "在诉讼", "法院", Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await desk.Clerk.Get<ForwardPetition>().HandleAsync(number, Guid.NewGuid(), "", Ct)).Refusal.ShouldBe(FeatureRefusals.UnitCannotHandle);
        (await desk.Clerk.Get<InstructPetition>().HandleAsync(number, "批示", TestClock.Today.AddDays(3), Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
    }
}
