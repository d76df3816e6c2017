namespace Portal.Domain.Hazards;

/// <summary>Where a hazard stood on the board; null parts are not set yet.</summary>
public sealed record BoardCell(RiskLevel? Level, Controllability? Control);

/// <summary>A level and since when it holds.</summary>
public sealed record LevelAt(DateTimeOffset At, RiskLevel Level);

/// <summary>A controllability and since when it holds.</summary>
public sealed record ControlAt(DateTimeOffset At, Controllability Control);

/// <summary>The way of one hazard over the board, from finding to close-out.</summary>
/// <param name="Levels">In the order of time.</param>
/// <param name="Controls">In the order of time.</param>
public sealed record HazardTrack(DateOnly FoundOn, DateOnly? ClosedOn, IReadOnlyList<LevelAt> Levels, IReadOnlyList<ControlAt> Controls)
{
    /// <summary>Where it stood when a day ended; null when it was not open then.</summary>
    /// <param name="endOfDay">The instant at which the day ends in China.</param>
    public BoardCell? CellOn(DateOnly day, DateTimeOffset endOfDay) =>
        FoundOn > day || ClosedOn <= day
            ? null
            : new BoardCell(Levels.LastOrDefault(level => level.At < endOfDay)?.Level, Controls.LastOrDefault(control => control.At < endOfDay)?.Control);
}
