using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Portal.Domain.Visits;

namespace Portal.Data;

/// <summary>Keeps a list of methods as readable text.</summary>
public sealed class MethodListConverter() : ValueConverter<IReadOnlyList<ContactMethod>, string>(
    methods => string.Join(',', methods),
    text => text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ContactMethod>).ToList());

/// <summary>Compares lists of methods by their content.</summary>
public sealed class MethodListComparer() : ValueComparer<IReadOnlyList<ContactMethod>>(
    (left, right) => left!.SequenceEqual(right!),
    methods => methods.Aggregate(0, (hash, method) => HashCode.Combine(hash, method)),
    methods => methods.ToList());
