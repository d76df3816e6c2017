using Portal.Domain.Hazards;

namespace Portal.Features.Hazards;

/// <summary>One hazard as the board needs it.</summary>
public sealed record BoardMatter(
    string Number, string Title, string Topic, string? ItemCode, string UnitName, int? People, int? Households, HazardStage Stage, HazardTrack Track, DateOnly? NextVisitOn)
{
    public BoardCell Now => new(Track.Levels.Count > 0 ? Track.Levels[^1].Level : null, Track.Controls.Count > 0 ? Track.Controls[^1].Control : null);

    public bool IsOpen => Stage != HazardStage.Closed;
}
