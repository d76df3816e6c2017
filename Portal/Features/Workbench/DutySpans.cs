using Portal.UI;

namespace Portal.Features.Workbench;

/// <summary>Sorts duties into the spans of the to-do list.</summary>
internal static class DutySpans
{
    /// <summary>Rows shown of one span; the rest is a number, so that the page stays readable.</summary>
    public const int MostRows = 12;

    private const int SoonDays = 3;

    public static DutyBoard Of(IEnumerable<DutyRow> duties, DateOnly today)
    {
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var week = sunday > today.AddDays(SoonDays) ? sunday : today.AddDays(SoonDays);
        List<DutyRow> all = [.. duties.OrderBy(duty => duty.DueOn).ThenBy(duty => duty.Number, StringComparer.Ordinal)];
        var toAccept = all.Where(duty => duty.DueOn > today && duty.IsToAccept);
        List<DutyRow> ahead = [.. all.Where(duty => duty.DueOn > today && !duty.IsToAccept)];
        DutyGroup[] groups =
        [
            Group("逾期", "", all.Where(duty => duty.DueOn < today)),
            Group("今天", $"{ChineseDates.Row(today, today)} {ChineseDates.Weekday(today)}", all.Where(duty => duty.DueOn == today)),
            Group("待受理", "新交办", toAccept),
            Group("三天内", "", ahead.Where(duty => duty.DueOn <= today.AddDays(SoonDays))),
            Group("本周", "", ahead.Where(duty => duty.DueOn > today.AddDays(SoonDays) && duty.DueOn <= week)),
        ];
        return new DutyBoard([.. groups.Where(group => group.Total > 0)], ahead.Count(duty => duty.DueOn > week));
    }

    private static DutyGroup Group(string title, string note, IEnumerable<DutyRow> duties)
    {
        List<DutyRow> rows = [.. duties];
        return new DutyGroup(title, note, [.. rows.Take(MostRows)], rows.Count);
    }
}
