using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Petitions.Views;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange;

/// <summary>A sheet to hand out.</summary>
public sealed record ExcelFile(Stream Content, string Name, int Rows)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

/// <summary>Writes exactly the rows of a filtered list to a sheet, in its order and columns, without identities and own words; on record.</summary>
public sealed class ExportPetitions(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ChinaTime time)
{
    /// <summary>What a clerk can still use, and a spreadsheet program still opens quickly.</summary>
    public const int MaxRows = 100_000;

    /// <summary>More rows than this need a stated reason, and those who watch over the data are told.</summary>
    public const int AskFrom = 500;
    public const int MaxReason = 200;
    public const int MinReason = 4;

    /// <returns>Refused for a role that may not, when there are more rows than <see cref="MaxRows"/>, and without a reason for more than <see cref="AskFrom"/>. The caller disposes the content.</returns>
    public async Task<Result<ExcelFile>> HandleAsync(PetitionFilter filter, PetitionSort sort, IReadOnlyList<PetitionColumn> columns, string? reason, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ExportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.export", "", ct);
        }

        await using var db = contexts.Open(user);
        var rows = db.Petitions.AsNoTracking().In(filter.View, user, time.Today).Matching(filter, db);
        var count = await rows.Take(MaxRows + 1).CountAsync(ct);
        if (count > MaxRows)
        {
            return ExportRefusals.TooMany;
        }

        var stated = PlainText.Line(reason);
        if (count > AskFrom && stated.Length is < MinReason or > MaxReason)
        {
            return ExportRefusals.Reason;
        }

        // Identities and own words are in no row, so the file may lie on the disk for a moment; it goes with its handle.
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var written = await WriteAsync(file, rows.Ordered(sort).Rows(), columns, ct);
            await NoteAsync(db, user, count, $"rows={written};{SummaryOf(filter, sort)}", stated, ct);
            file.Position = 0;
            return new ExcelFile(file, $"信访件-{time.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.xlsx", written);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task NoteAsync(PortalDbContext db, UserContext user, int count, string summary, string reason, CancellationToken ct)
    {
        if (count <= AskFrom)
        {
            db.Note("petition.export", null, summary);
            await db.SaveChangesAsync(ct);
            return;
        }

        // The inbox is written under its lock, which holds to the end of the transaction.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockMessagesAsync(ct);
        db.Note("petition.export", null, $"{summary};reason={reason}");
        await ExportAlert.TellAsync(db, user, count, time.Now, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Codes of the filter; what was searched for is not repeated, because it may be a name.</summary>
    private static string SummaryOf(PetitionFilter filter, PetitionSort sort)
    {
        (string Name, object? Value)[] parts =
        [
            ("view", filter.View), ("text", string.IsNullOrWhiteSpace(filter.Text) ? null : "yes"), ("unit", filter.UnitId?.ToString("N")), ("kind", filter.Kind), ("topic", filter.Topic),
            ("channel", filter.Channel), ("step", filter.Step), ("ending", filter.Ending), ("from", DayOf(filter.From)), ("to", DayOf(filter.To)), ("sort", sort),
        ];
        return string.Join(';', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={part.Value}"));
    }

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<int> WriteAsync(Stream file, IQueryable<PetitionRow> rows, IReadOnlyList<PetitionColumn> columns, CancellationToken ct)
    {
        var sheet = new ExportSheet(columns, time.Today);
        var written = 0;
        await file.SaveAsAsync(Lines(), sheetName: "信访件", configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, AutoFilter = false }, cancellationToken: ct);
        return written;

        // One row at a time from the store into the sheet: the memory stays flat. The library writes an empty sheet without headings by itself.
        IEnumerable<IDictionary<string, object?>> Lines()
        {
            foreach (var row in rows.AsEnumerable())
            {
                written++;
                yield return sheet.Line(row);
            }

            if (written == 0)
            {
                yield return sheet.Blank();
            }
        }
    }
}
