namespace Portal.Domain.Screening.Plans;

/// <summary>One day on which a plan opens a round.</summary>
/// <param name="Nominal">The day that the rhythm names; period and month follow it.</param>
/// <param name="OpensOn">The day on which the round opens, moved by the rule for holidays.</param>
public readonly record struct PlannedOpening(DateOnly Nominal, DateOnly OpensOn)
{
    /// <summary>Whether a holiday moved it.</summary>
    public bool IsShifted => Nominal != OpensOn;
}
