using System.Globalization;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Reads the head of a pack of objects: where each of them begins.</summary>
internal static class PdfPack
{
    private const int MaxObjects = 100_000;

    /// <returns>The first place, from which all are read in a row, then that of each object; null when the head is not as it should be.</returns>
    public static IReadOnlyList<int>? StartsOf(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> plain)
    {
        var (first, count) = (NumberAfter(dictionary, "First"u8), NumberAfter(dictionary, "N"u8));
        if (first is not { } from || count is not { } objects || from > plain.Length || objects > MaxObjects)
        {
            return null;
        }

        List<int> starts = [from];
        var lexer = new PdfLexer(plain[..from]);
        for (var at = 0; at < 2 * objects; at++)
        {
            if (!lexer.Next() || lexer.Token is not PdfToken.Other || NumberOf(lexer.Bytes) is not { } number || number > plain.Length - from)
            {
                return null;
            }

            if (at % 2 == 1)
            {
                starts.Add(from + number);
            }
        }

        return starts;
    }

    private static int? NumberAfter(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name)
    {
        int? found = null;
        var lexer = new PdfLexer(dictionary);
        while (lexer.Next())
        {
            if (lexer.Token is PdfToken.Name && lexer.Bytes.SequenceEqual(name))
            {
                // Said twice it could mean either.
                if (found is not null || !lexer.Next() || NumberOf(lexer.Bytes) is not { } number)
                {
                    return null;
                }

                found = number;
            }
        }

        return found;
    }

    private static int? NumberOf(ReadOnlySpan<byte> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
