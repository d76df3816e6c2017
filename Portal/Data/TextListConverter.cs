using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Data;

/// <summary>Keeps a list of single-line texts as one text, each on a line of its own.</summary>
public sealed class TextListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    texts => string.Join('\n', texts),
    text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList());

/// <summary>Compares lists of texts by their content.</summary>
public sealed class TextListComparer() : ValueComparer<IReadOnlyList<string>>(
    (left, right) => left!.SequenceEqual(right!),
    texts => texts.Aggregate(0, (hash, text) => HashCode.Combine(hash, text)),
    texts => texts.ToList());
