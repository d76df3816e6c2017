using Portal.Domain.History;

namespace Portal.Domain.Petitions.Answering;

/// <summary>
/// A look by another person at a matter whose petitioner was not satisfied (二次核查). It stays when the rating is changed afterwards, so
/// that nobody gains from talking a petitioner out of it.
/// </summary>
/// <remarks>An internal rule of the enterprise.</remarks>
public sealed class SecondLook : IRecorded, IVersioned
{
    /// <summary>Calendar days for the second look.</summary>
    public const int Days = 5;

    /// <summary>Most characters of the finding.</summary>
    public static readonly TextLimit FindingMax = new("second-look.finding", "核查情况", 20_000);

    private SecondLook()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Who is asked to do it; null when nobody else was at hand, then the office finds someone.</summary>
    public Guid? AssignedToId { get; private set; }

    /// <summary>Null while it is open.</summary>
    public SecondLookResult? Result { get; private set; }

    [Confidential]
    public string Finding { get; private set; } = "";

    public Guid? DoneById { get; private set; }

    public DateTimeOffset? DoneAt { get; private set; }

    /// <summary>The day of the result; null while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    /// <summary>Opens the second look that 不满意 asks for.</summary>
    public static SecondLook Open(Guid id, Guid petitionId, Guid? assignedToId, DateTimeOffset now, DateOnly today) =>
        new() { Id = id, PetitionId = petitionId, AssignedToId = assignedToId, OpenedAt = now, DueOn = today.AddDays(Days) };

    /// <summary>Records what the second look found.</summary>
    /// <param name="isInvolved">Whether that person drafted, approved or handled the matter: <see cref="InvolvedPeople"/>.</param>
    /// <returns>Refused when done already, for someone involved, without a finding or with one that is too long.</returns>
    public Result Record(SecondLookResult result, string finding, Guid byUserId, bool isInvolved, DateTimeOffset now, DateOnly today) => Domain.Result.Unless(
        Result is not null ? AnsweringRefusals.LookedAlready
        : isInvolved ? AnsweringRefusals.LookedByInvolved
        : string.IsNullOrWhiteSpace(finding) ? AnsweringRefusals.FindingMissing
        : FindingMax.Fault(finding),
        () => (Result, Finding, DoneById, DoneAt, DoneOn) = (result, finding.Trim(), byUserId, now, today));
}
