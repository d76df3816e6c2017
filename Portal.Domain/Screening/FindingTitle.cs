using System.Buffers;
using Portal.Domain.Hazards;

namespace Portal.Domain.Screening;

/// <summary>Makes the name of a matter from the words of a finding.</summary>
public static class FindingTitle
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("。；！？\n\r");

    /// <summary>The first sentence without its full stop; cut with … at <see cref="Hazard.MaxTitle"/> characters.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.AsSpan().IndexOfAny(s_ends);
        var sentence = (end > 0 ? trimmed[..end] : trimmed).Trim();
        return sentence.Length <= Hazard.MaxTitle ? sentence : sentence[..(Hazard.MaxTitle - 1)] + "…";
    }
}
