using Portal.Domain.Calendars;

namespace Portal.Domain.Petitions.Review;

/// <summary>When a delivered opinion may be reviewed or rechecked, and what each step starts.</summary>
/// <remarks>《信访工作条例》第35、36条. The day of receipt is not counted; the last day moves forward over holidays.</remarks>
public static class ReviewPath
{
    /// <summary>Clock that the reviewing unit owes.</summary>
    public static ClockKind ClockOf(ReviewLevel level) => level switch
    {
        ReviewLevel.Review => ClockKind.Review,
        ReviewLevel.Recheck => ClockKind.Recheck,
    };

    /// <summary>The petitioner's right that begins when an opinion of this level is delivered; null after the recheck, which is the last.</summary>
    public static ClockKind? RightAfter(ReviewLevel? level) =>
        level is null ? ClockKind.ReviewRequest
        : level is ReviewLevel.Review ? ClockKind.RecheckRequest
        : null;

    /// <summary>Remedies (救济途径) that an opinion of this level names; after the recheck, which is the last, what stays open.</summary>
    public static string RemediesAfter(ReviewLevel? level) => RightAfter(level) switch
    {
        ClockKind.ReviewRequest => $"不服本意见的，可以自收到本意见书之日起 {Days(ClockKind.ReviewRequest)} 日内，向上一级单位书面请求复查。（《信访工作条例》第35条）",
        ClockKind.RecheckRequest => $"不服本复查意见的，可以自收到本意见书之日起 {Days(ClockKind.RecheckRequest)} 日内，向上一级单位书面请求复核。（《信访工作条例》第36条）",
        _ => "本复核意见作出后，以同一事实和理由提出的请求不再受理；有新的事实和理由的，可以另行反映。（《信访工作条例》第36条）",
    };

    /// <summary>Name of the linked matter: 复查 or 复核 before the name of the matter, which is cut when that is too long.</summary>
    /// <remarks>The words of the earlier level are replaced, unless somebody took them out.</remarks>
    public static string SubjectOf(ReviewLevel level, string reviewed)
    {
        string[] prefixes = ["复查：", "复核："];
        var plain = prefixes.FirstOrDefault(prefix => reviewed.StartsWith(prefix, StringComparison.Ordinal)) is { } earlier ? reviewed[earlier.Length..] : reviewed;
        var subject = (level is ReviewLevel.Review ? prefixes[0] : prefixes[1]) + plain;
        return subject.Length <= PetitionIntake.MaxSubject ? subject
            : subject[..(char.IsHighSurrogate(subject[PetitionIntake.MaxSubject - 1]) ? PetitionIntake.MaxSubject - 1 : PetitionIntake.MaxSubject)];
    }

    /// <summary>The petitioner's days for asking for the next look; null before delivery and after the recheck.</summary>
    public static Clock? RightOf(Petition petition) =>
        petition.Opinion?.DeliveredOn is not null && RightAfter(petition.ReviewCase?.Level) is { } right ? petition.ClockOf(right) : null;

    /// <summary>The level that can be asked for next; null after the recheck.</summary>
    public static ReviewLevel? NextLevel(Petition petition) =>
        petition.ReviewCase is not { } reviewCase ? ReviewLevel.Review
        : reviewCase.Level is ReviewLevel.Review ? ReviewLevel.Recheck
        : null;

    /// <summary>Whether the petitioner may ask for the next look on this day.</summary>
    /// <returns>Refused before delivery, after the recheck, when asked already, for a day outside delivery to today, and past the 30 days.</returns>
    public static Refusal? RequestFault(Petition petition, DateOnly requestedOn, DateOnly today)
    {
        if (NextLevel(petition) is not { } level)
        {
            return ReviewRefusals.Exhausted;
        }

        if (petition.Opinion?.DeliveredOn is not { } delivered || petition.ClockOf(RightAfter(petition.ReviewCase?.Level)!.Value) is not { } right)
        {
            return ReviewRefusals.NotDelivered;
        }

        return right.MetOn is not null ? ReviewRefusals.RequestedAlready
            : requestedOn > today || requestedOn < delivered ? ReviewRefusals.RequestDay
            : requestedOn > right.LatestOn ? ReviewRefusals.Late(level, right.LatestOn)
            : null;
    }

    /// <summary>Opens the linked petition in which the unit one level up handles the request; its 30 days run from the day of the request.</summary>
    /// <param name="linked">Just registered, with the day of the request as its day of receipt.</param>
    /// <param name="reviewed">The petition whose opinion is reviewed.</param>
    /// <param name="byUnitId">The reviewing unit.</param>
    /// <returns>Refused as <see cref="RequestFault"/> says, and for the unit that gave the opinion.</returns>
    public static Result Open(Petition linked, Petition reviewed, Guid byUnitId, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        RequestFault(reviewed, linked.ReceivedOn, today) ?? (byUnitId == reviewed.HandlingUnitId ? ReviewRefusals.SameUnit : null),
        () =>
        {
            var level = NextLevel(reviewed)!.Value;
            Answer(reviewed, linked.ReceivedOn);
            linked.Review(ReviewCase.Create(Guid.CreateVersion7(now), linked.Id, reviewed.Id, level), byUnitId, linked.ReceivedOn);
            linked.ClockOf(ClockKind.Notice)?.Meet(today);
            linked.Start(Clock.Start(Guid.CreateVersion7(now), linked.Id, ClockOf(level), linked.ReceivedOn, calendar));
        });

    /// <summary>Records that a body outside the portal was asked.</summary>
    /// <returns>Refused as <see cref="RequestFault"/> says, and without the body's name.</returns>
    public static Result<OutsideReview> RequestOutside(Petition reviewed, string body, DateOnly requestedOn, DateTimeOffset now, DateOnly today)
    {
        if ((RequestFault(reviewed, requestedOn, today) ?? (body.Trim().Length is 0 or > 100 ? ReviewRefusals.BodyMissing : null)) is { } fault)
        {
            return fault;
        }

        Answer(reviewed, requestedOn);
        return OutsideReview.Create(Guid.CreateVersion7(now), reviewed.Id, NextLevel(reviewed)!.Value, body.Trim(), requestedOn);
    }

    /// <summary>Writes what the review says of the opinion before it.</summary>
    /// <returns>Refused for a petition that is no review, without a conclusion, and once the opinion was sent for approval.</returns>
    public static Result Conclude(Petition petition, ReviewConclusion? conclusion) => Result.Unless(
        petition.ReviewCase is null ? ReviewRefusals.NoReview
        : conclusion is null ? ReviewRefusals.ConclusionMissing
        : PetitionPath.OpinionFault(petition.Status),
        () => petition.ReviewCase!.Conclude(conclusion!.Value));

    /// <summary>Fault of an opinion that is sent for approval without saying what becomes of the one before; null when it says so or is no review.</summary>
    public static Refusal? SubmitFaultOf(Petition petition) => petition.ReviewCase is { Conclusion: null } ? ReviewRefusals.ConclusionMissing : null;

    /// <summary>Begins the petitioner's right to ask for the next look, with the day of delivery.</summary>
    internal static void Grant(Petition petition, DateOnly on, WorkCalendar calendar, DateTimeOffset now)
    {
        if (RightAfter(petition.ReviewCase?.Level) is { } right)
        {
            petition.Start(Clock.Start(Guid.CreateVersion7(now), petition.Id, right, on, calendar));
        }
    }

    private static int Days(ClockKind right) => ClockRule.All[right].Days!.Value;

    private static void Answer(Petition reviewed, DateOnly requestedOn) =>
        reviewed.ClockOf(RightAfter(reviewed.ReviewCase?.Level)!.Value)?.Meet(requestedOn);
}
