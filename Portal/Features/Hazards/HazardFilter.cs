using Portal.Domain.Hazards;

namespace Portal.Features.Hazards;

/// <summary>Which hazards a list or the board shows; null parts do not filter.</summary>
/// <param name="Unassessed">Only those without level or without controllability.</param>
/// <param name="Assessed">Only those that stand in a cell of the board.</param>
/// <param name="IncludeClosed">Closed ones are left out unless this is set or a closed stage is asked for.</param>
/// <param name="Text">Part of the number in any letter case, or of the title as typed; the same on both databases.</param>
public sealed record HazardFilter(
    RiskLevel? Level = null,
    Controllability? Control = null,
    HazardStage? Stage = null,
    string? UnitPath = null,
    string? Topic = null,
    string? Text = null,
    bool Unassessed = false,
    bool IncludeClosed = false,
    bool Assessed = false)
{
    /// <summary>Narrows a query to the filter.</summary>
    public IQueryable<Hazard> Apply(IQueryable<Hazard> hazards)
    {
        if (Level is { } level)
        {
            hazards = hazards.Where(h => h.Level == level);
        }

        if (Control is { } control)
        {
            hazards = hazards.Where(h => h.Controllability == control);
        }

        if (Unassessed)
        {
            hazards = hazards.Where(h => h.Level == null || h.Controllability == null);
        }

        if (Assessed)
        {
            hazards = hazards.Where(h => h.Level != null && h.Controllability != null);
        }

        hazards = Stage is { } stage ? hazards.Where(h => h.Stage == stage)
            : IncludeClosed ? hazards
            : hazards.Where(h => h.Stage != HazardStage.Closed);
        if (!string.IsNullOrEmpty(UnitPath))
        {
            hazards = hazards.Where(h => h.Unit!.Path.StartsWith(UnitPath) || h.ResponsibleUnit!.Path.StartsWith(UnitPath));
        }

        if (!string.IsNullOrEmpty(Topic))
        {
            hazards = hazards.Where(h => h.Topic == Topic);
        }

        if (!string.IsNullOrWhiteSpace(Text))
        {
            var text = Text.Trim();
            var number = text.ToUpperInvariant();
            hazards = hazards.Where(h => h.Number.Contains(number) || h.Title.Contains(text));
        }

        return hazards;
    }
}
