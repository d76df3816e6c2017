namespace Portal.Data.Exchange;

/// <summary>Where an imported petition came from.</summary>
public sealed class ImportedRow
{
    public Guid PetitionId { get; init; }

    public Guid BatchId { get; init; }

    public Guid UnitId { get; init; }

    /// <summary>The old number, or the digest of the whole line when it has none; the same line is taken once per unit.</summary>
    public required string Key { get; init; }

    /// <summary>Number in the old register; empty when it had none.</summary>
    public required string OldNumber { get; init; }

    /// <summary>Line of the sheet, from 2.</summary>
    public int Line { get; init; }
}
