using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Visits;
using Portal.Tests.Support;
using static Portal.Domain.Petitions.PetitionStatus;

namespace Portal.Tests.Domain.Petitions;

public sealed class PetitionTests
{
    private static readonly DateOnly s_today = TestClock.Today;
    private static readonly DateTimeOffset s_now = TestClock.Start;

    public static TheoryData<PetitionStatus, string, Refusal?> Steps => new()
    {
        { Registered, "assign", null }, { Assigned, "assign", PetitionRefusals.AssignedAlready }, { Delivered, "assign", PetitionRefusals.AssignedAlready }, { Closed, "assign", PetitionRefusals.ClosedAlready },
        { Registered, "accept", PetitionRefusals.NotAssigned }, { Assigned, "accept", null }, { Accepted, "accept", PetitionRefusals.AcceptedAlready }, { Closed, "accept", PetitionRefusals.ClosedAlready },
        { Registered, "conclude", PetitionRefusals.NotAccepted }, { Assigned, "conclude", PetitionRefusals.NotAccepted }, { Accepted, "conclude", null },
        { OpinionSubmitted, "conclude", PetitionRefusals.OpinionLocked }, { Closed, "conclude", PetitionRefusals.ClosedAlready },
        { Assigned, "draft", PetitionRefusals.NotAccepted }, { Accepted, "draft", null }, { OpinionApproved, "draft", PetitionRefusals.OpinionLocked }, { Closed, "draft", PetitionRefusals.ClosedAlready },
        { Accepted, "submit", PetitionRefusals.NoContactYet }, { Registered, "submit", PetitionRefusals.NotAccepted }, { OpinionSubmitted, "submit", PetitionRefusals.OpinionLocked },
        { Accepted, "approve", PetitionRefusals.OpinionNotSubmitted }, { OpinionSubmitted, "approve", null }, { OpinionApproved, "approve", PetitionRefusals.OpinionNotSubmitted },
        { Accepted, "return", PetitionRefusals.OpinionNotSubmitted }, { OpinionSubmitted, "return", null }, { OpinionApproved, "return", PetitionRefusals.OpinionNotSubmitted },
        { OpinionSubmitted, "deliver", PetitionRefusals.NotApproved }, { OpinionApproved, "deliver", null }, { Delivered, "deliver", PetitionRefusals.NotApproved }, { Closed, "deliver", PetitionRefusals.ClosedAlready },
        { OpinionApproved, "close", PetitionRefusals.NotDelivered }, { Delivered, "close", null }, { Closed, "close", PetitionRefusals.ClosedAlready },
        { Registered, "describe", null }, { Delivered, "describe", null }, { Closed, "describe", PetitionRefusals.ClosedAlready },
        { Registered, "claim", null }, { Accepted, "claim", null }, { OpinionSubmitted, "claim", PetitionRefusals.OpinionLocked }, { Closed, "claim", PetitionRefusals.ClosedAlready },
        { Registered, "contact", null }, { Closed, "contact", null },
        { Registered, "reveal", null }, { Closed, "reveal", null },
    };

    public static TheoryData<Refusal, PetitionStatus, Func<Petition, Result>> Inputs => new()
    {
        { PetitionRefusals.AssignDuePast, Registered, p => Assign(p, s_today) },
        { PetitionRefusals.AssignDueTooLate, Registered, p => Assign(p, s_today.AddDays(76)) },
        { PetitionRefusals.TextTooLong(TextLimit.Instruction, 2_001), Registered, p => Assign(p, s_today.AddDays(9), new string('办', 2_001)) },
        { PetitionRefusals.ContactEmpty, Accepted, p => p.LogContact(s_today, ContactMethod.Talk, " ", "", Guid.NewGuid(), s_now, s_today) },
        { PetitionRefusals.ContactInFuture, Accepted, p => p.LogContact(s_today.AddDays(1), ContactMethod.Talk, "说明", "", Guid.NewGuid(), s_now, s_today) },
        { PetitionRefusals.TextTooLong(TextLimit.Said, 20_001), Accepted, p => p.LogContact(s_today, ContactMethod.Talk, new string('说', 20_001), "", Guid.NewGuid(), s_now, s_today) },
        { PetitionRefusals.TextTooLong(TextLimit.Reply, 20_001), Accepted, p => p.LogContact(s_today, ContactMethod.Talk, "", new string('说', 20_001), Guid.NewGuid(), s_now, s_today) },
        { PetitionRefusals.ConclusionMissing, Accepted, p => p.Conclude(p.Claims[0].Id, ClaimConclusion.Supported, " ") },
        { PetitionRefusals.TextTooLong(TextLimit.Conclusion, 20_001), Accepted, p => p.Conclude(p.Claims[0].Id, ClaimConclusion.Supported, new string('因', 20_001)) },
        { PetitionRefusals.TextTooLong(TextLimit.OpinionPart, 60_001), Accepted, p => p.DraftOpinion(PetitionAt.Opinion with { Facts = new string('事', 60_001) }, Guid.NewGuid(), s_now) },
        { PetitionRefusals.ClaimMissing, Accepted, p => p.AddClaim(" ", s_now) },
        { PetitionRefusals.TextTooLong(TextLimit.Claim, 2_001), Accepted, p => p.AddClaim(new string('要', 2_001), s_now) },
        { PetitionRefusals.SubjectMissing, Registered, p => p.Describe("", "", "WB", PetitionKind.Appeal) },
        { PetitionRefusals.TopicMissing, Registered, p => p.Describe("工资", "", "", PetitionKind.Appeal) },
        { PetitionRefusals.TextTooLong(TextLimit.Summary, 20_001), Registered, p => p.Describe("工资", new string('述', 20_001), "WB", PetitionKind.Appeal) },
        { PetitionRefusals.ApproverIsDrafter, OpinionSubmitted, p => p.ApproveOpinion(PetitionAt.Drafter, s_now) },
        { PetitionRefusals.ReturnNoteMissing, OpinionSubmitted, p => p.ReturnOpinion(" ") },
        { PetitionRefusals.TextTooLong(TextLimit.ReturnNote, 2_001), OpinionSubmitted, p => p.ReturnOpinion(new string('改', 2_001)) },
        { PetitionRefusals.DeliveredInFuture, OpinionApproved, p => Deliver(p, s_today.AddDays(1)) },
        { PetitionRefusals.DeliveredBeforeApproval, OpinionApproved, p => Deliver(p, s_today.AddDays(-1)) },
        { PetitionRefusals.DeliveryWayMissing, OpinionApproved, p => Deliver(p, s_today, " ") },
        { PetitionRefusals.TextTooLong(TextLimit.DeliveryWay, 301), OpinionApproved, p => Deliver(p, s_today, new string('送', 301)) },
        { PetitionRefusals.RevealWithoutReason, Accepted, p => p.RevealIdentity(" ", Guid.NewGuid(), s_now) },
        { PetitionRefusals.TextTooLong(TextLimit.RevealReason, 501), Accepted, p => p.RevealIdentity(new string('由', 501), Guid.NewGuid(), s_now) },
    };

    public static TheoryData<Refusal, OpinionDraft> MissingParts => new()
    {
        { PetitionRefusals.OpinionWithoutRequest, PetitionAt.Opinion with { Request = "" } },
        { PetitionRefusals.OpinionWithoutFacts, PetitionAt.Opinion with { Facts = " " } },
        { PetitionRefusals.OpinionWithoutDecision, PetitionAt.Opinion with { Decision = "" } },
        { PetitionRefusals.OpinionWithoutLegalBasis, PetitionAt.Opinion with { LegalBasis = "" } },
        { PetitionRefusals.OpinionWithoutRemedies, PetitionAt.Opinion with { Remedies = "" } },
    };

    [Theory, MemberData(nameof(Steps))]
    public void A_step_is_taken_only_where_the_law_puts_it(PetitionStatus at, string step, Refusal? refusal) =>
        Take(PetitionAt.Step(at), step).Refusal.ShouldBe(refusal);

    [Theory, MemberData(nameof(Inputs))]
    public void What_is_missing_or_wrong_is_refused_by_name(Refusal refusal, PetitionStatus at, Func<Petition, Result> act) =>
        act(PetitionAt.Step(at)).Refusal.ShouldBe(refusal);

    [Theory, MemberData(nameof(MissingParts))]
    public void An_opinion_without_one_of_its_five_parts_is_not_sent(Refusal refusal, OpinionDraft draft)
    {
        var petition = Ready();
        petition.DraftOpinion(draft, PetitionAt.Drafter, s_now).IsOk.ShouldBeTrue();

        petition.SubmitOpinion().Refusal.ShouldBe(refusal);
    }

    [Fact]
    public void Claims_without_a_conclusion_are_counted()
    {
        var petition = PetitionAt.Step(Accepted);
        petition.LogContact(s_today, ContactMethod.Talk, "说明", "", Guid.NewGuid(), s_now, s_today);
        petition.Conclude(petition.Claims[0].Id, ClaimConclusion.NotSupported, "没有依据");

        petition.SubmitOpinion().Refusal.ShouldBe(PetitionRefusals.ClaimsWithoutConclusion(1));
    }

    [Fact]
    public void An_opinion_sent_back_can_be_changed_and_sent_again()
    {
        var petition = PetitionAt.Step(OpinionSubmitted);

        petition.ReturnOpinion("依据写到条").IsOk.ShouldBeTrue();

        petition.Opinion!.ReturnNote.ShouldBe("依据写到条");
        petition.DraftOpinion(PetitionAt.Opinion, PetitionAt.Drafter, s_now).IsOk.ShouldBeTrue();
        petition.SubmitOpinion().IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Delivery_meets_the_clocks_and_starts_the_petitioners_thirty_days()
    {
        var petition = PetitionAt.Step(Delivered);

        petition.ClockOf(ClockKind.Handling)!.MetOn.ShouldBe(s_today);
        petition.ClockOf(ClockKind.Assignment)!.MetOn.ShouldBe(s_today);
        petition.ClockOf(ClockKind.ReviewRequest)!.TargetOn.ShouldBe(s_today.AddDays(30));
    }

    [Fact]
    public void A_claim_that_came_later_stands_last_and_is_open()
    {
        var petition = PetitionAt.Step(Accepted);

        petition.AddClaim(" 退还押金 ", s_now).IsOk.ShouldBeTrue();

        petition.Claims[^1].ShouldSatisfyAllConditions(claim => claim.Ordinal.ShouldBe(3), claim => claim.Text.ShouldBe("退还押金"), claim => claim.Conclusion.ShouldBeNull());
    }

    private static Petition Ready()
    {
        var petition = PetitionAt.Step(Accepted);
        petition.LogContact(s_today, ContactMethod.Talk, "说明", "", Guid.NewGuid(), s_now, s_today);
        foreach (var claim in petition.Claims)
        {
            petition.Conclude(claim.Id, ClaimConclusion.Supported, "属实");
        }

        return petition;
    }

    private static Result Take(Petition petition, string step) => step switch
    {
        "assign" => Assign(petition, s_today.AddDays(20)),
        "accept" => petition.Accept(StateCouncilCalendar.Current, s_now, s_today),
        "conclude" => petition.Conclude(petition.Claims[0].Id, ClaimConclusion.Supported, "属实"),
        "draft" => petition.DraftOpinion(PetitionAt.Opinion, Guid.NewGuid(), s_now),
        "submit" => petition.SubmitOpinion(),
        "approve" => petition.ApproveOpinion(PetitionAt.Head, s_now),
        "return" => petition.ReturnOpinion("再核实"),
        "deliver" => Deliver(petition, s_today),
        "close" => petition.Close(s_today),
        "describe" => petition.Describe("工资", "", "WB", PetitionKind.Appeal),
        "claim" => petition.AddClaim("退还押金", s_now),
        "contact" => petition.LogContact(s_today, ContactMethod.Phone, "说明", "", Guid.NewGuid(), s_now, s_today),
        "reveal" => petition.RevealIdentity("电话告知", Guid.NewGuid(), s_now),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static Result Assign(Petition petition, DateOnly due, string instruction = "") =>
        petition.Assign(Guid.NewGuid(), due, instruction, StateCouncilCalendar.Current, s_now, s_today);

    private static Result Deliver(Petition petition, DateOnly on, string way = "当面签收") =>
        petition.Deliver(on, way, s_today, StateCouncilCalendar.Current, s_now, s_today);
}
