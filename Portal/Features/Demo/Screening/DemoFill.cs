using Portal.Features.Demo.Hazards;

namespace Portal.Features.Demo.Screening;

/// <summary>How one unit fills in one round.</summary>
/// <param name="At">When it submits; beyond the present it stays open.</param>
internal sealed record DemoFill(DemoUnit Unit, DateTimeOffset At, IReadOnlyList<DemoFinding> Findings, int Seed);
