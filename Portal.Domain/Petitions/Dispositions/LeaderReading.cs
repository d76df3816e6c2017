using Portal.Domain.Calendars;
using Portal.Domain.History;

namespace Portal.Domain.Petitions.Dispositions;

/// <summary>One submission of a petition to a leader (呈阅) with the leader's written instruction (批示) and what came of it.</summary>
public sealed class LeaderReading : IRecorded
{
    private LeaderReading()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>The leader who is to write the instruction.</summary>
    public Guid LeaderId { get; private set; }

    /// <summary>Why it is submitted and what is proposed (拟办意见).</summary>
    public string Reason { get; private set; } = "";

    public Guid SubmittedById { get; private set; }

    public DateTimeOffset SubmittedAt { get; private set; }

    /// <summary>The instruction; empty until it is written.</summary>
    public string Instruction { get; private set; } = "";

    public DateTimeOffset? InstructedAt { get; private set; }

    /// <summary>The day by which the result must be reported to the leader; null before the instruction.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>What was done about it; empty until it is reported.</summary>
    public string Report { get; private set; } = "";

    public DateTimeOffset? ReportedAt { get; private set; }

    public Guid MatterId => PetitionId;

    /// <summary>Submits a petition to a leader.</summary>
    /// <param name="earlier">The newest submission of this petition; null when there is none.</param>
    /// <param name="leaderUnitId">Where the leader works.</param>
    /// <returns>Refused after closing, while another submission waits, and without a reason or with one that is too long.</returns>
    public static Result<LeaderReading> Submit(
        Petition petition, LeaderReading? earlier, Guid leaderId, Guid leaderUnitId, string reason, Guid byUserId, DateTimeOffset now)
    {
        if ((PetitionPath.DescribeFault(petition.Status)
            ?? (earlier is { InstructedAt: null } ? DispositionRefusals.ReadingWaits : null)
            ?? (string.IsNullOrWhiteSpace(reason) ? DispositionRefusals.ReadingWithoutReason : TextLimit.ReadingReason.Fault(reason))) is { } fault)
        {
            return fault;
        }

        petition.HandTo(petition.HandlingUnitId, Disposition.Of(Guid.CreateVersion7(now), petition.Id, DispositionKind.SubmitToLeader, leaderUnitId, reason.Trim(), now));
        return new LeaderReading
        {
            Id = Guid.CreateVersion7(now), PetitionId = petition.Id, LeaderId = leaderId, Reason = reason.Trim(), SubmittedById = byUserId, SubmittedAt = now,
        };
    }

    /// <summary>The leader writes the instruction (批示); until the day of the report it is a duty of the handling unit.</summary>
    /// <returns>Refused for anyone else, a second time, without words or with too many, and for a day that is not after today.</returns>
    public Result Instruct(Petition petition, Guid byUserId, string instruction, DateOnly dueOn, WorkCalendar calendar, DateTimeOffset now, DateOnly today) => Result.Unless(
        byUserId != LeaderId ? DispositionRefusals.NotTheLeader
        : InstructedAt is not null ? DispositionRefusals.InstructedAlready
        : string.IsNullOrWhiteSpace(instruction) ? DispositionRefusals.InstructionMissing
        : TextLimit.ReadingInstruction.Fault(instruction) ?? (dueOn <= today ? DispositionRefusals.InstructionDuePast : null),
        () =>
        {
            (Instruction, InstructedAt, DueOn) = (instruction.Trim(), now, dueOn);
            petition.Start(Clock.Until(Guid.CreateVersion7(now), petition.Id, ClockKind.Assignment, today, dueOn, calendar));
        });

    /// <summary>Reports to the leader what was done (批示落实情况).</summary>
    /// <returns>Refused before the instruction, a second time, and without words or with too many.</returns>
    public Result ReportBack(Petition petition, string report, DateTimeOffset now, DateOnly today) => Result.Unless(
        InstructedAt is null ? DispositionRefusals.NotInstructed
        : ReportedAt is not null ? DispositionRefusals.ReportedAlready
        : string.IsNullOrWhiteSpace(report) ? DispositionRefusals.ReportMissing
        : TextLimit.ReadingReport.Fault(report),
        () =>
        {
            (Report, ReportedAt) = (report.Trim(), now);
            petition.Clocks.FirstOrDefault(clock => clock is { Kind: ClockKind.Assignment, MetOn: null } && clock.TargetOn == DueOn)?.Meet(today);
        });
}
