using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Visits;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions;

/// <summary>A petition brought to a step the lawful way.</summary>
internal static class PetitionAt
{
    public static readonly Guid Drafter = Guid.NewGuid();

    public static readonly Guid Head = Guid.NewGuid();

    public static readonly OpinionDraft Opinion = new("补发工资", "台账属实", "月底前补发", "《保障农民工工资支付条例》第三十条", "30 日内可请求复查");

    public static Petition Step(PetitionStatus status, Guid? unitId = null)
    {
        var (petition, today, now) = (A.Petition(unitId ?? Guid.NewGuid()), TestClock.Today, TestClock.Start);
        if (status >= PetitionStatus.Assigned)
        {
            petition.Assign(unitId ?? Guid.NewGuid(), today.AddDays(20), "", StateCouncilCalendar.Current, now, today).IsOk.ShouldBeTrue();
        }

        if (status >= PetitionStatus.Accepted)
        {
            petition.Accept(StateCouncilCalendar.Current, now, today).IsOk.ShouldBeTrue();
        }

        if (status >= PetitionStatus.OpinionSubmitted)
        {
            Submit(petition);
        }

        if (status >= PetitionStatus.OpinionApproved)
        {
            petition.ApproveOpinion(Head, now).IsOk.ShouldBeTrue();
        }

        if (status >= PetitionStatus.Delivered)
        {
            petition.Deliver(today, "当面签收", today, StateCouncilCalendar.Current, now, today).IsOk.ShouldBeTrue();
        }

        if (status >= PetitionStatus.Closed)
        {
            petition.Close(today).IsOk.ShouldBeTrue();
        }

        return petition;
    }

    /// <summary>Writes all that an opinion needs, with the conclusion where it is a review, and sends it for approval.</summary>
    public static void Submit(Petition petition)
    {
        petition.LogContact(TestClock.Today, ContactMethod.Talk, "说明政策", "", Drafter, TestClock.Start, TestClock.Today).IsOk.ShouldBeTrue();
        foreach (var claim in petition.Claims)
        {
            petition.Conclude(claim.Id, ClaimConclusion.Supported, "属实").IsOk.ShouldBeTrue();
        }

        petition.DraftOpinion(Opinion, Drafter, TestClock.Start).IsOk.ShouldBeTrue();
        if (petition.ReviewCase is not null)
        {
            ReviewPath.Conclude(petition, ReviewConclusion.Upheld).IsOk.ShouldBeTrue();
        }

        petition.SubmitOpinion().IsOk.ShouldBeTrue();
    }
}
