namespace Portal.Domain.Indicators;

/// <summary>Numerator and denominator, always shown together; a whole of 0 is no rate at all.</summary>
public readonly record struct Rate(int Part, int Whole)
{
    /// <summary>Share of what was done in time among what counts in the period.</summary>
    /// <remarks>
    /// 及时受理（告知）率 and 按期办结（答复）率: done ≤ due ÷ matters whose earlier of done and due lies in the period; what is neither done
    /// nor due by <paramref name="asOf"/> is left out.
    /// </remarks>
    public static Rate InTime(IEnumerable<DutyOutcome> duties, Period period, DateOnly asOf)
    {
        var counted = duties.Where(duty => !duty.IsOpen(asOf) && period.Contains(duty.CountsOn)).ToList();
        return new Rate(counted.Count(duty => duty.IsInTime), counted.Count);
    }
}
