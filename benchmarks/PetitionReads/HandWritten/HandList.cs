using System.Data.Common;
using Portal.Benchmarks.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Security;

namespace Portal.Benchmarks.HandWritten;

/// <summary>The list, its count and the counts of its tabs, as one would write them by hand for the same tables.</summary>
internal sealed class HandList(BenchStore store, Reader reader)
{
        private const string Open = """p."Status" IN ('Registered', 'Assigned', 'Accepted', 'OpinionSubmitted', 'OpinionApproved', 'Delivered')""";
    private const string DueThisWeek = """p."DueOn" <= @sunday AND p."LatestOn" >= @today""";
    private const string Late = """p."LatestOn" < @today""";
    private const string Order = """p."DueOn", p."ReceivedOn" DESC, p."Number" DESC""";

    public async Task<PetitionList> PageAsync(PetitionFilter filter, int page, int size)
    {
        await using var connection = await store.OpenByHandAsync();
        var user = await HandUser.ReadAsync(connection, reader);
        var (from, values) = Where(filter, user, isFew: true);
        var total = await connection.CountAsync($"""SELECT 1 {from} LIMIT {ListPetitions.MaxCount + 1}""", values);
        var isFew = total <= ListPetitions.MaxCount;
        from = isFew ? $"{from} LIMIT {ListPetitions.MaxCount}" : Where(filter, user, isFew: false).From;
        const string Fields = """p."Id", p."Number", p."Subject", p."IsGroup", p."People", p."Channel", p."Topic", p."Status", p."ReceivedOn", p."ClosedOn", p."RepeatOfId", p."Ending", p."HandlingUnitId", p."DueOn", p."Kind" """;
        var rows = await connection.RowsAsync(
            $"""
            SELECT r.*, u."Name", o."DeliveredOn", c."Id", c."Kind", c."StartsOn", c."TargetOn", c."LatestOn" FROM (
              SELECT p.* FROM (SELECT {Fields} {from}) AS p ORDER BY {Order} LIMIT {size} OFFSET {(page - 1) * size}) AS r
            LEFT JOIN "Units" AS u ON u."Id" = r."HandlingUnitId"
            LEFT JOIN "Opinions" AS o ON o."PetitionId" = r."Id"
            LEFT JOIN "Clocks" AS c ON c."Id" = (SELECT k."Id" FROM "Clocks" AS k WHERE k."PetitionId" = r."Id" AND k."MetOn" IS NULL AND k."PausedOn" IS NULL
              AND k."Kind" IN ('Notice', 'Handling', 'Simple', 'Review', 'Recheck') ORDER BY k."TargetOn", k."Id" LIMIT 1)
            ORDER BY r."DueOn", r."ReceivedOn" DESC, r."Number" DESC
            """,
            row => new PetitionRow(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetInt32(4), row.Named<PetitionChannel>(5), row.Named<PetitionKind>(14), row.GetString(6), row.TextOrNull(15),
                row.Named<PetitionStatus>(7), row.Day(8),
                row.IsDBNull(17) ? null : new RunningClock(row.GetGuid(17), row.Named<ClockKind>(18), row.Day(19), row.Day(20), row.Day(21)),
                row.DayOrNull(16), row.DayOrNull(9), !row.IsDBNull(10), row.NamedOrNull<PetitionEnding>(11)),
            values);
        return new PetitionList(rows, Math.Min(total, ListPetitions.MaxCount), total > ListPetitions.MaxCount);
    }

    public async Task<PetitionCounts> CountsAsync()
    {
        await using var connection = await store.OpenByHandAsync();
        var user = await HandUser.ReadAsync(connection, reader);
        var counts = new List<int>();
        foreach (var view in Enum.GetValues<PetitionView>())
        {
            var (from, values) = Where(new PetitionFilter(view), user, isFew: true);
            counts.Add(await connection.CountAsync($"SELECT 1 {from} LIMIT {ListPetitions.MaxCount + 1}", values));
        }

        return new PetitionCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /// <summary>In SQLite a plus keeps a column from being looked up in its index.</summary>
    private string Under(string path, bool isFew)
    {
        var (plus, units) = (store.IsSqlite && !isFew ? "+" : "", $"""SELECT "Id" FROM "Units" WHERE "Path" LIKE {path}""");
        var within = store.IsSqlite ? $"IN ({units})" : $"= ANY(ARRAY({units}))";
        return $"""({plus}p."RegisteredAtUnitId" {within} OR {plus}p."HandlingUnitId" {within})""";
    }

    private (string From, (string, object)[] Values) Where(PetitionFilter filter, UserContext user, bool isFew)
    {
        var (today, from) = (MatterMaker.Today, """FROM "Petitions" AS p""");
        var values = new List<(string, object)> { ("@scope", $"{user.ScopePath}%") };
        var parts = new List<string> { Under("@scope", isFew) };
        switch (filter.View)
        {
            case PetitionView.Mine:
                Add($"{Open} AND {Under("@unit", isFew: false)}", ("@unit", $"{user.UnitPath}%"));
                break;
            case PetitionView.Open:
                Add(Open);
                break;
            case PetitionView.DueThisWeek:
                Add(DueThisWeek, ("@sunday", today.AddDays((7 - (int)today.DayOfWeek) % 7)), ("@today", today));
                break;
            case PetitionView.Late:
                Add(Late, ("@today", today));
                break;
        }

        if (filter.UnitId is { } unit)
        {
            Add("""p."HandlingUnitId" = @handler""", ("@handler", unit));
        }

        if (filter.Topic is { } topic)
        {
            Add("""p."Topic" = @topic""", ("@topic", topic));
        }

        if (filter.Step is { } step)
        {
            Add("""p."Status" = @step""", ("@step", step.ToString()));
        }

        if (filter.Text is { } text)
        {
            from = store.IsSqlite
                ? """FROM "PetitionSearch" AS f CROSS JOIN "PetitionWords" AS w ON w."Id" = f.rowid CROSS JOIN "Petitions" AS p ON p."Id" = w."PetitionId" """
                : """FROM "PetitionWords" AS w JOIN "Petitions" AS p ON p."Id" = w."PetitionId" """;
            Add(store.IsSqlite ? """f."Words" MATCH @words""" : """w."Words" @@ CAST(@words AS tsquery)""", ("@words", store.IsSqlite ? $"\"{text}\"" : $"'{text}'"));
        }

        return ($"{from} WHERE {string.Join(" AND ", parts)}", [.. values]);

        void Add(string part, params (string, object)[] more)
        {
            parts.Add(part);
            values.AddRange(more);
        }
    }
}
