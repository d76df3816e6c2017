using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Portal.Data;

/// <summary>Keeps a list of days or spans of days as readable text, one after the other with commas.</summary>
public sealed class DayListConverter<TDay>() : ValueConverter<IReadOnlyList<TDay>, string>(days => Write(days), text => Read(text))
    where TDay : struct, IParsable<TDay>
{
    private static string Write(IReadOnlyList<TDay> days) => string.Join(',', days.Select(day => day is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day.ToString()));

    private static IReadOnlyList<TDay> Read(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => TDay.Parse(part, CultureInfo.InvariantCulture))];
}

/// <summary>Compares lists of days by their content.</summary>
public sealed class DayListComparer<TDay>() : ValueComparer<IReadOnlyList<TDay>>(
    (left, right) => left!.SequenceEqual(right!),
    days => days.Aggregate(0, (hash, day) => HashCode.Combine(hash, day)),
    days => days.ToList())
    where TDay : struct;
