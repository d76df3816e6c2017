using System.Buffers;

namespace Portal.Features.Petitions.Attachments;

/// <summary>
/// Walks through a PDF as a viewer does: names on one side, strings, comments and streams on the other. What does not close as it should
/// marks the file as odd, and odd files are not believed.
/// </summary>
internal ref struct PdfLexer(ReadOnlySpan<byte> text)
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);
    private static readonly SearchValues<byte> s_hex = SearchValues.Create("0123456789abcdefABCDEF \t\r\n\f\0"u8);

    private readonly ReadOnlySpan<byte> _text = text;
    private int _at;
    private int _object;
    private bool _afterDictionary;

    public PdfToken Token { get; private set; }

    /// <summary>Bytes of the token; of a name without its slash.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>What stands before a stream, from its object on.</summary>
    public ReadOnlySpan<byte> Dictionary { get; private set; }

    /// <summary>How many dictionaries and arrays are open.</summary>
    public int Depth { get; private set; }

    public bool IsOdd { get; private set; }

    public bool Next()
    {
        while (_at < _text.Length && IsBlank(_text[_at]))
        {
            _at++;
        }

        if (_at >= _text.Length)
        {
            IsOdd |= Depth != 0;
            return false;
        }

        var after = _afterDictionary;
        _afterDictionary = false;
        switch (_text[_at])
        {
            case (byte)'/':
                Take(PdfToken.Name, 1, RegularAt(_at + 1));
                break;
            case (byte)'(':
                TakeString();
                break;
            case (byte)'%':
                Take(PdfToken.Aside, 1, Until(_text[(_at + 1)..].IndexOfAny((byte)'\r', (byte)'\n')));
                break;
            case (byte)'<' when !IsDoubled('<'):
                Take(PdfToken.Aside, 1, Until(_text[(_at + 1)..].IndexOf((byte)'>')));
                IsOdd |= Bytes.ContainsAnyExcept(s_hex);
                break;
            case (byte)'<' or (byte)'[':
                Depth++;
                Take(PdfToken.Other, 0, IsDoubled('<') ? 2 : 1);
                break;
            case (byte)'>' or (byte)']':
                _afterDictionary = IsDoubled('>');
                Close();
                Take(PdfToken.Other, 0, _afterDictionary ? 2 : 1);
                break;
            default:
                TakeWord(after);
                break;
        }

        return true;
    }

    private static bool IsBlank(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private readonly bool IsDoubled(char sign) => _text[_at] == sign && _at + 1 < _text.Length && _text[_at + 1] == sign;

    private readonly int Until(int length) => length < 0 ? _text.Length - _at - 1 : length;

    private readonly int RegularAt(int from)
    {
        var length = _text[from..].IndexOfAny(s_special);
        return length < 0 ? _text.Length - from : length;
    }

    private void Close()
    {
        IsOdd |= Depth == 0;
        Depth = Math.Max(0, Depth - 1);
    }

    private void Take(PdfToken token, int skip, int length)
    {
        Token = token;
        Bytes = _text.Slice(_at + skip, length);
        _at += skip + length;
    }

    private void TakeString()
    {
        var (open, end) = (1, _at + 1);
        for (; end < _text.Length && open > 0; end++)
        {
            open += _text[end] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            end += _text[end] == '\\' ? 1 : 0;
        }

        IsOdd |= open > 0;
        Take(PdfToken.Aside, 0, Math.Min(end, _text.Length) - _at);
    }

    private void TakeWord(bool afterDictionary)
    {
        var start = _at;
        Take(PdfToken.Other, 0, Math.Max(1, RegularAt(_at)));
        if (Bytes.EndsWith("obj"u8))
        {
            IsOdd |= Depth != 0;
            _object = _at;
        }
        else if (Bytes.StartsWith("stream"u8))
        {
            TakeStream(start, afterDictionary);
        }
    }

    private void TakeStream(int start, bool afterDictionary)
    {
        IsOdd |= !afterDictionary || Depth != 0;
        _at = start + "stream"u8.Length;
        var end = _text[_at..].IndexOf("endstream"u8);
        IsOdd |= end < 0;
        Dictionary = _text[_object..start];
        Take(PdfToken.Stream, 0, end < 0 ? _text.Length - _at : end);
        _at += end < 0 ? 0 : "endstream"u8.Length;
    }
}
