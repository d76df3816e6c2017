using Portal.Domain.History;

namespace Portal.Domain.Petitions.Urgent;

/// <summary>What must be reported at once about one petition (重大、紧急信访事项): why, until which hour, and to whom it went.</summary>
/// <remarks>《信访工作条例》第25条 says 及时 and names no figure; the hours are the enterprise's own. It is about what may happen, never about who might do it.</remarks>
public sealed class UrgentReport : IRecorded
{
    /// <summary>Hours from learning to reporting where nothing is set.</summary>
    public const int DefaultHours = 2;

    /// <summary>Most hours that can be set: later than the next day is not in time.</summary>
    public const int MostHours = 24;

    // A week is enough for what was written down on paper first.
    private const int MostDaysBack = 7;

    private UrgentReport()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>What is at stake, in words about the matter.</summary>
    public string Ground { get; private set; } = "";

    /// <summary>When the enterprise learned of it; the hours run from here.</summary>
    public DateTimeOffset LearnedAt { get; private set; }

    /// <summary>Last moment of the enterprise's own limit.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public Guid RaisedById { get; private set; }

    public DateTimeOffset RaisedAt { get; private set; }

    /// <summary>When it was reported; null while it is owed.</summary>
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>Office, post or body that received the report; empty before.</summary>
    public string ReportedTo { get; private set; } = "";

    public Guid? ReportedById { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Marks a petition as one to report at once.</summary>
    /// <param name="petition">A petition that is not closed.</param>
    /// <param name="open">The report that is still owed on it; null when none.</param>
    /// <param name="ground">What is at stake, up to <see cref="TextLimit.UrgentGround"/>.</param>
    /// <param name="learnedAt">When the enterprise learned of it.</param>
    /// <param name="hours">The enterprise's own limit, 1 to <see cref="MostHours"/>.</param>
    /// <param name="byUserId">Who marks it.</param>
    /// <param name="now">The present moment.</param>
    /// <returns>Refused for a closed petition, while a report is owed, without a ground, a text that is too long, and for a moment to come or more than a week ago.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is no limit.</exception>
    public static Result<UrgentReport> Raise(Petition petition, UrgentReport? open, string ground, DateTimeOffset learnedAt, int hours, Guid byUserId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(petition);
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, MostHours);
        if (petition.Status is PetitionStatus.Closed)
        {
            return UrgentRefusals.Closed;
        }

        if (open is not null)
        {
            return UrgentRefusals.OwedAlready;
        }

        if (string.IsNullOrWhiteSpace(ground))
        {
            return UrgentRefusals.GroundMissing;
        }

        if (TextLimit.UrgentGround.Fault(ground) is { } tooLong)
        {
            return tooLong;
        }

        return learnedAt > now || learnedAt < now.AddDays(-MostDaysBack)
            ? UrgentRefusals.LearnedWhen
            : new UrgentReport
            {
                Id = Guid.CreateVersion7(now), PetitionId = petition.Id, Ground = ground, LearnedAt = learnedAt, DueAt = learnedAt.AddHours(hours), RaisedById = byUserId, RaisedAt = now,
            };
    }

    /// <summary>Writes down that it was reported; a late report stays late.</summary>
    /// <returns>Refused a second time, without the receiver, and for a moment before it was known or to come.</returns>
    public Result Report(string to, DateTimeOffset at, Guid byUserId, DateTimeOffset now) => Result.Unless(
        ReportedAt is not null ? UrgentRefusals.ReportedAlready
        : string.IsNullOrWhiteSpace(to) ? UrgentRefusals.ReceiverMissing
        : TextLimit.UrgentReceiver.Fault(to) is { } tooLong ? tooLong
        : at > now || at < LearnedAt ? UrgentRefusals.ReportedWhen
        : null,
        () => (ReportedAt, ReportedTo, ReportedById) = (at, to, byUserId));
}
