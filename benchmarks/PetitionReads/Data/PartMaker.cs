using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Visits;

namespace Portal.Benchmarks.Data;

/// <summary>Makes claims, clocks, dispositions, talks, opinion and papers of a petition, as far as its step has come.</summary>
internal sealed class PartMaker(MatterTables tables, Organisation organisation)
{
    private static readonly byte[] s_paper = [.. Enumerable.Repeat((byte)'%', 300)];
    private static readonly byte[] s_sealed = new byte[120];
    private static readonly ClaimConclusion[] s_conclusions = Enum.GetValues<ClaimConclusion>();

    /// <summary>The clocks of a petition, each with the day on which what it asks for was done.</summary>
    public static IReadOnlyList<(Clock Clock, DateOnly? MetOn)> Clocks(Ids ids, Guid id, DateOnly received, DateTimeOffset registered, PetitionStatus step, DateOnly accepted, DateOnly closed)
    {
        var notice = Clock.Start(ids.Next(registered), id, ClockKind.Notice, received, StateCouncilCalendar.Current);
        if (step < PetitionStatus.Accepted)
        {
            return [(notice, null)];
        }

        var handling = Clock.Start(ids.Next(registered.AddDays(1)), id, ClockKind.Handling, accepted, StateCouncilCalendar.Current);
        return [(notice, accepted), (handling, step >= PetitionStatus.Delivered ? closed : null)];
    }

    public async Task MakeAsync(IBulkLoad load, Ids ids, Random random, Made made)
    {
        await load.AddAsync(tables.Identities, made.Id, s_sealed);
        await PaperAsync("receipt", "登记回执", made.Registered);
        var concluded = made.Step >= PetitionStatus.OpinionSubmitted;
        foreach (var (at, claim) in made.Text.Claims.Index())
        {
            await load.AddAsync(
                tables.Claims, ids.Next(made.Registered), made.Id, at + 1, claim, concluded ? s_conclusions[random.Next(s_conclusions.Length)] : null, concluded ? made.Text.Decision : "");
        }

        if (made.Handler is not { } handler)
        {
            return;
        }

        var assigned = made.Registered.AddHours(20);
        var by = organisation.AccountOf(handler).Id;
        await load.AddAsync(
            tables.Dispositions, ids.Next(assigned), made.Id, DispositionKind.Assign, handler.Id, assigned, DateOnly.FromDateTime(assigned.AddDays(30).Date), "请核实情况，按期反馈。",
            made.Step >= PetitionStatus.Accepted ? assigned.AddHours(5) : null);
        if (made.Step < PetitionStatus.Accepted)
        {
            return;
        }

        await PaperAsync("acceptance-notice", "受理告知书", assigned.AddHours(6));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            await load.AddAsync(
                tables.Contacts, ids.Next(assigned), made.Id, made.Accepted.AddDays(i), ContactMethod.Talk, $"向信访人说明{made.Text.Facts}", "希望尽快有书面答复。", by, assigned.AddDays(i));
        }

        if (!concluded)
        {
            return;
        }

        var signed = made.Step >= PetitionStatus.OpinionApproved;
        var drafted = assigned.AddDays(15);
        await load.AddAsync(
            tables.Opinions, ids.Next(drafted), made.Id, string.Join('\n', made.Text.Claims), made.Text.Facts, made.Text.Decision, "《信访工作条例》第三十二条；企业有关规章制度。",
            "如不服本处理意见，可在收到之日起30日内请求复查。", by, signed ? organisation.AccountOf(made.Mine.Unit).Id : null, signed ? drafted.AddDays(1) : null,
            made.Step >= PetitionStatus.Delivered ? made.Closed : null, made.Step >= PetitionStatus.Delivered ? "当面送达" : "", ids.Next(drafted));
        if (signed)
        {
            await PaperAsync("opinion", "处理意见书", drafted.AddDays(1));
        }

        Task PaperAsync(string kind, string title, DateTimeOffset at) => load.AddAsync(
            tables.Papers, ids.Next(at), made.Id, kind, title, at, "application/pdf", s_paper, "");
    }
}
