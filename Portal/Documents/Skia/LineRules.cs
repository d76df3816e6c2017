using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Portal.Documents.Skia;

/// <summary>Where a line may end: 避头尾 for Chinese, words and numbers whole for Latin.</summary>
internal static class LineRules
{
    private static readonly FrozenSet<int> _noStart = "，。、；：？！）》〉」』】〕］｝”’…—～·％‰℃々ー,.;:?!)]}>%°".EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();
    private static readonly FrozenSet<int> _noEnd = "（《〈「『【〔［｛“‘([{<￥¥$№".EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();
    private static readonly FrozenSet<int> _joiners = "-./:_@&=+#~%,'*\\\u00A0".EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();
    private static readonly FrozenSet<int> _units = "年月日时分秒件人户次个号名批条项元万亿".EnumerateRunes().Select(rune => rune.Value).ToFrozenSet();

    public static bool MayBreak(Rune before, Rune after) =>
        !IsSpace(after) && MayForce(before, after) && (IsSpace(before) || !IsBound(before, after));

    /// <summary>For what is longer than a line: anywhere, but not against 避头尾.</summary>
    public static bool MayForce(Rune before, Rune after) => !CannotStart(after) && !_noEnd.Contains(before.Value);

    public static bool CannotStart(Rune rune) => _noStart.Contains(rune.Value) || IsMark(rune);

    public static bool IsSpace(Rune rune) => rune.Value is ' ' or 0x3000;

    /// <summary>Words stay whole, and a number stays with its unit.</summary>
    private static bool IsBound(Rune before, Rune after) =>
        IsWord(before) && (IsWord(after) || (Rune.IsDigit(before) && _units.Contains(after.Value)));

    private static bool IsWord(Rune rune) =>
        rune.Value < 0x2E80 && (Rune.IsLetterOrDigit(rune) || _joiners.Contains(rune.Value));

    private static bool IsMark(Rune rune) => rune.Value > 0x2FF
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
