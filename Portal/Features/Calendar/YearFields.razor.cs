using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Calendars;

namespace Portal.Features.Calendar;

/// <summary>Asks for a year's notice; empty rows count for nothing, and a refusal loses nothing that was typed.</summary>
public sealed partial class YearFields
{
    private const int UsualSpans = 7;
    private const int UsualWeekends = 6;

    private readonly List<Typed> _spans = [];
    private readonly List<Typed> _weekends = [];
    private Guid? _version;
    private Refusal? _refusal;

    [Inject] public required SaveCalendarYear Save { get; init; }

    [Parameter, EditorRequired] public int Year { get; set; }

    /// <summary>What is entered already; null for a year that is not.</summary>
    [Parameter] public CalendarYearRow? Entered { get; set; }

    /// <summary>Gets how many running clocks changed.</summary>
    [Parameter] public EventCallback<int> OnSaved { get; set; }

    [Parameter] public EventCallback OnLeave { get; set; }

    protected override void OnInitialized()
    {
        _version = Entered?.Version;
        _spans.AddRange(Entered?.DaysOff.Select(span => new Typed { From = span.From, To = span.To }) ?? Enumerable.Range(0, UsualSpans).Select(_ => new Typed()));
        _weekends.AddRange(Entered?.WorkingWeekends.Select(day => new Typed { From = day }) ?? Enumerable.Range(0, UsualWeekends).Select(_ => new Typed()));
    }

    private static void Note(Typed typed, bool isRead) => typed.IsRead = isRead;

    private async Task SaveAsync()
    {
        if (_spans.Concat(_weekends).Any(typed => !typed.IsRead))
        {
            _refusal = CalendarRefusals.DayUnreadable;
            return;
        }

        var spans = _spans.Where(span => span.From is not null || span.To is not null).ToList();
        if (spans.Exists(span => span.From is null || span.To is null))
        {
            _refusal = CalendarRefusals.SpanIncomplete;
            return;
        }

        var notice = new HolidayNotice(
            Year, [.. spans.Select(span => new DaySpan(span.From!.Value, span.To!.Value))], [.. _weekends.Where(day => day.From is not null).Select(day => day.From!.Value)]);
        var saved = await Save.HandleAsync(notice, _version, CancellationToken.None);
        _refusal = saved.Refusal;
        if (saved.IsOk)
        {
            await OnSaved.InvokeAsync(saved.Value);
        }
    }

    private sealed class Typed
    {
        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public bool IsRead { get; set; } = true;
    }
}
