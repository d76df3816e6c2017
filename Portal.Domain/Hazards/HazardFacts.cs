namespace Portal.Domain.Hazards;

/// <summary>What an officer knows of a matter when its level is proposed; facts of the matter, nothing about persons.</summary>
/// <param name="People">People touched; null when unknown.</param>
/// <param name="Households">Households touched; null when unknown.</param>
/// <param name="DangerNow">Life, health or housing is in danger now.</param>
/// <param name="UnpaidPastPromise">Pay, insurance or compensation is unpaid past the promised day.</param>
/// <param name="OverduePromise">Any other promise is past its day.</param>
/// <param name="DaysToLegalLimit">Days until a legal limit of those concerned ends; null when there is none.</param>
/// <param name="SeveralUnits">More than one unit is involved.</param>
/// <param name="TimesMoved">How often it was passed from one unit to another.</param>
/// <param name="SingleHint">One hint that nobody has verified yet; counts only while nothing worse is known.</param>
public sealed record HazardFacts(
    int? People = null,
    int? Households = null,
    bool DangerNow = false,
    bool UnpaidPastPromise = false,
    bool OverduePromise = false,
    int? DaysToLegalLimit = null,
    bool SeveralUnits = false,
    int TimesMoved = 0,
    bool SingleHint = false);
