using System.Data.Common;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Dispositions;

namespace Portal.Benchmarks.HandWritten;

/// <summary>What opening a petition's page reads: the matter with its parts, its deadlines and who writes on it, one statement after the other on one connection.</summary>
internal sealed class HandDetail(BenchStore store, Reader reader)
{
    private const string Matter = """
        SELECT p."Id", p."Number", p."Subject", p."OwnWords", p."Summary", p."Channel", p."Kind", p."Topic", p."IsGroup", p."People", p."Representatives", p."ReceivedOn", p."RegisteredAt",
          r."Name", p."HandlingUnitId", h."Name", p."Status", p."AcceptedOn", p."ClosedOn", p."Version", p."Ending", p."RepeatOfId", p."MergedIntoId", COALESCE(h."Path", r."Path"), r."Path",
          o."Id", o."Request", o."Facts", o."Decision", o."LegalBasis", o."Remedies", o."DraftedById", d."DisplayName", o."ReturnNote", a."DisplayName", o."ApprovedAt", o."DeliveredOn", o."DeliveryWay",
          EXISTS (SELECT 1 FROM "SealedIdentities" AS i WHERE i."PetitionId" = p."Id"), c."Level"
        FROM "Petitions" AS p JOIN "Units" AS r ON r."Id" = p."RegisteredAtUnitId" LEFT JOIN "Units" AS h ON h."Id" = p."HandlingUnitId"
        LEFT JOIN "Opinions" AS o ON o."PetitionId" = p."Id" LEFT JOIN "AspNetUsers" AS d ON d."Id" = o."DraftedById" LEFT JOIN "AspNetUsers" AS a ON a."Id" = o."ApprovedById"
        LEFT JOIN "ReviewCases" AS c ON c."PetitionId" = p."Id"
        WHERE p."Number" = @number AND (r."Path" LIKE @scope OR h."Path" LIKE @scope)
        """;

    public async Task<OpenedPage> ReadAsync(string number)
    {
        await using var connection = await store.OpenByHandAsync();
        var user = await HandUser.ReadAsync(connection, reader);
        var matter = (await connection.RowsAsync(Matter, row => (Row: Read(row), Path: row.GetString(23), RegisteredAt: row.GetString(24), Ending: row.NamedOrNull<PetitionEnding>(20)), ("@number", number), ("@scope", $"{user.ScopePath}%")))[0];
        var id = ("@id", (object)matter.Row.Id);
        var claims = await connection.RowsAsync(
            """SELECT "Id", "Ordinal", "Text", "Conclusion", "ConclusionText" FROM "Claims" WHERE "PetitionId" = @id ORDER BY "Ordinal" """,
            row => new ClaimRow(row.GetGuid(0), row.GetInt32(1), row.GetString(2), row.NamedOrNull<ClaimConclusion>(3), row.GetString(4)), id);
        var clocks = await connection.RowsAsync(
            """SELECT "Kind", "StartsOn", "TargetOn", "LatestOn", "IsProvisional", "MetOn", "PausedOn" FROM "Clocks" WHERE "PetitionId" = @id ORDER BY "Id" """,
            row => new ClockRow(row.Named<ClockKind>(0), row.Day(1), row.Day(2), row.Day(3), row.GetBoolean(4), row.DayOrNull(5), row.DayOrNull(6)), id);
        var dispositions = await connection.RowsAsync(
            """SELECT d."Kind", u."Name", d."At", d."DueOn", d."Instruction", d."ConfirmedAt" FROM "Dispositions" AS d JOIN "Units" AS u ON u."Id" = d."ToUnitId" WHERE d."PetitionId" = @id ORDER BY d."Id" """,
            row => new DispositionRow(row.Named<DispositionKind>(0), row.GetString(1), row.Instant(2), row.DayOrNull(3), row.GetString(4), row.InstantOrNull(5)), id);
        var contacts = await connection.RowsAsync(
            """SELECT c."Id", c."On", c."Method", c."Said", c."Reply", u."DisplayName", c."RecordedAt" FROM "ContactLogs" AS c JOIN "AspNetUsers" AS u ON u."Id" = c."ByUserId" WHERE c."PetitionId" = @id ORDER BY c."On", c."Id" """,
            row => new ContactRow(row.GetGuid(0), row.Day(1), row.Named<ContactMethod>(2), row.GetString(3), row.GetString(4), row.GetString(5), row.Instant(6)), id);
        var papers = await connection.RowsAsync(
            """SELECT "Id", "Kind", "Title", "IssuedAt", length("Content") FROM "IssuedDocuments" WHERE "MatterId" = @id ORDER BY "IssuedAt", "Id" """,
            row => new PaperRow(row.GetGuid(0), row.GetString(1), row.GetString(2), row.Instant(3), row.GetInt32(4)), id);
        foreach (var rare in new[] { "NonAcceptances", "LeaderReadings", "OutsideReviews", "Reopenings", "Extensions", "Objections", "UrgentReports" })
        {
            Empty(await connection.RowsAsync($"""SELECT * FROM "{rare}" WHERE "PetitionId" = @id ORDER BY "Id" """, row => row.FieldCount, id), rare);
        }

        Empty(await connection.RowsAsync("""SELECT p."Number" FROM "ReviewCases" AS c JOIN "Petitions" AS p ON p."Id" = c."PetitionId" WHERE c."ReviewedId" = @id""", row => row.GetString(0), id), "ReviewCases");
        Empty(await connection.RowsAsync("""SELECT "DisplayName", "What" FROM "EditingNow" WHERE "PetitionId" = @id AND "UserId" <> @user""", row => row.GetString(0), id, ("@user", user.Id)), "EditingNow");
        var transfers = dispositions.Count(each => TransferRule.Counts(each.Kind));
        var awaits = matter.Row.Status == PetitionStatus.Assigned && dispositions.LastOrDefault() is { ConfirmedAt: null } ? matter.Row.HandlingUnit : null;
        return new OpenedPage(
            matter.Row with
            {
                Claims = claims, Clocks = clocks, Dispositions = dispositions, Contacts = contacts, Papers = papers,
                Rights = PetitionRights.Of(user, matter.Path, transfers, matter.RegisteredAt), Course = CourseRow.None with { Ending = matter.Ending, Awaits = awaits },
            },
            new DeadlineView(transfers, matter.Row.IsRepeat, [], [], false, false),
            []);
    }

    private static void Empty<T>(List<T> rows, string table)
    {
        if (rows.Count > 0)
        {
            throw new InvalidOperationException($"The generator writes no {table}.");
        }
    }

    private static PetitionDetail Read(DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Named<PetitionChannel>(5), row.Named<PetitionKind>(6), row.GetString(7), row.GetBoolean(8),
        row.GetInt32(9), row.GetInt32(10), row.GetBoolean(38), row.Day(11), row.Instant(12), row.GetString(13), row.IdOrNull(14), row.TextOrNull(15), row.Named<PetitionStatus>(16),
        row.DayOrNull(17), row.DayOrNull(18), row.GetGuid(19), [], [], [], [],
        row.IsDBNull(25) ? null : new OpinionRow(
            row.GetGuid(25), new OpinionDraft(row.GetString(26), row.GetString(27), row.GetString(28), row.GetString(29), row.GetString(30)), row.GetGuid(31), row.GetString(32),
            row.GetString(33), row.TextOrNull(34), row.InstantOrNull(35), row.DayOrNull(36), row.GetString(37)),
        [], null!, CourseRow.None) { IsRepeat = !row.IsDBNull(21), IsMerged = !row.IsDBNull(22) };
}

/// <summary>What the page shows when it is opened.</summary>
internal sealed record OpenedPage(PetitionDetail Petition, DeadlineView Deadlines, IReadOnlyList<EditingRow> Writing);
