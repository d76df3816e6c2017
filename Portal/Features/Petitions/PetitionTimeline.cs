using Portal.Domain.Petitions;
using Portal.Features.Petitions.Papers;
using Portal.UI;

namespace Portal.Features.Petitions;

/// <summary>The course of a petition for its page: what is still owed on top, then what was done, newest first.</summary>
public static class PetitionTimeline
{
    public static IReadOnlyList<TimelineItem> Of(PetitionDetail petition, DateOnly today) =>
        [.. Owed(petition, today), .. Done(petition).OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.Order)
            .Select(entry => new TimelineItem(Day(entry.On), entry.Text, Noted(entry.On, entry.Note, today), entry.IsKey ? TimelineKind.Key : TimelineKind.Plain))];

    private static IEnumerable<TimelineItem> Owed(PetitionDetail petition, DateOnly today) => petition.Clocks
        .Where(clock => clock.MetOn is null && (ClockRule.All[clock.Kind].BindsEnterprise || clock.LatestOn >= today))
        .OrderByDescending(clock => clock.TargetOn)
        .Select(clock => new TimelineItem(
            Day(clock.TargetOn), PetitionWords.DutyOf(clock.Kind),
            Noted(clock.TargetOn, !ClockRule.All[clock.Kind].BindsEnterprise ? $"到 {ChineseDates.Legal(clock.LatestOn)} 止" : PetitionDue.Of(clock.Kind, clock.TargetOn, clock.LatestOn, today).Words, today),
            TimelineKind.Future));

    private static IEnumerable<Entry> Done(PetitionDetail petition)
    {
        yield return new(petition.ReceivedOn, 0, "收到并登记，出具回执与查询码", $"{petition.RegisteredAtUnit}，15 日自次日起算", true);
        foreach (var disposition in petition.Dispositions)
        {
            yield return new(ChineseDates.Day(disposition.At), 1, disposition.Kind is DispositionKind.Inform ? $"告知法定途径：{Cut(disposition.Instruction)}" : $"{PetitionWords.Of(disposition.Kind)}{disposition.ToUnit}",
                disposition.DueOn is { } due ? $"{ChineseDates.Row(due, ChineseDates.Day(disposition.At))} 前反馈，首接首办责任不变" : disposition.Kind is DispositionKind.Forward && disposition.ConfirmedAt is null ? "还没有确认接收，首接单位负责" : null, false);
        }

        if (petition.AcceptedOn is { } accepted && petition.ClockOf(ClockKind.Handling) is not null)
        {
            yield return new(AcceptedDay(petition, accepted), 2, "受理，出具受理告知书", $"60 日自 {ChineseDates.Legal(accepted)} 起算", true);
        }

        foreach (var contact in petition.Contacts)
        {
            yield return new(contact.On, 3, $"{PetitionWords.Of(contact.Method)}{(contact.Reply.Length > 0 ? $"，对方意见：{Cut(contact.Reply)}" : "")}", contact.By, false);
        }

        if (petition.Opinion is { ApprovedAt: { } approved } signed)
        {
            yield return new(ChineseDates.Day(approved), 4, $"审批签发{petition.PaperName}", signed.ApprovedBy, false);
        }

        if (petition.Opinion is { DeliveredOn: { } delivered } handed)
        {
            yield return new(delivered, 5, $"送达{petition.PaperName}", handed.DeliveryWay, true);
        }

        if (petition.ClosedOn is { } closed)
        {
            yield return new(closed, 6, PetitionWords.Of(petition.Status, petition.Course.Ending), null, true);
        }
    }

    // The clock may begin before the day on which the paper was issued.
    private static DateOnly AcceptedDay(PetitionDetail petition, DateOnly accepted) =>
        petition.Papers.FirstOrDefault(paper => paper.Kind == AcceptanceNotice.Kind.Code) is { } paper ? ChineseDates.Day(paper.IssuedAt) : petition.ClockOf(ClockKind.Notice)?.MetOn ?? accepted;

    // The narrow column has room for month and day; another year is named below.
    private static string Day(DateOnly on) => ChineseDates.Row(on, on);

    private static string? Noted(DateOnly on, string? note, DateOnly today) => on.Year == today.Year ? note : $"{on.Year} 年{(note is null ? "" : $"，{note}")}";

    private static string Cut(string text) => text.Length <= 24 ? text : text[..24] + "…";

    private sealed record Entry(DateOnly On, int Order, string Text, string? Note, bool IsKey);
}
