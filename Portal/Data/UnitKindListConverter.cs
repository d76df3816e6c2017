using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portal.Domain.Organization;

namespace Portal.Data;

/// <summary>Keeps a list of kinds of unit as readable text.</summary>
public sealed class UnitKindListConverter() : ValueConverter<IReadOnlyList<UnitKind>, string>(
    kinds => string.Join(',', kinds),
    text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<UnitKind>).ToList());

/// <summary>Compares lists of kinds by their content.</summary>
public sealed class UnitKindListComparer() : ValueComparer<IReadOnlyList<UnitKind>>(
    (left, right) => left!.SequenceEqual(right!),
    kinds => kinds.Aggregate(0, (hash, kind) => HashCode.Combine(hash, kind)),
    kinds => kinds.ToList());
