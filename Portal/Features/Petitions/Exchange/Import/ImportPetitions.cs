using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Data.Exchange;
using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Exchange;
using Portal.Features.Calendar;
using Portal.Features.Petitions.Cooperation;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>How a register is taken over.</summary>
/// <param name="OnlyGood">Leave out the lines with faults; otherwise one fault stops all.</param>
/// <param name="KeepIdentity">Seal names, phones and addresses as at registration; otherwise they are dropped.</param>
public sealed record ImportChoice(bool OnlyGood, bool KeepIdentity);

/// <summary>What was added.</summary>
public sealed record ImportOutcome(Guid BatchId, int Added, int Known, int Faulty);

/// <summary>Takes an old register over in one transaction: all of its good lines, or nothing. The same line is taken once.</summary>
public sealed partial class ImportPetitions(
    PortalContexts contexts, CurrentUser currentUser, AccessLog access, ImportDesk desk, ImportUploads uploads, SealedIdentities identities, PetitionerHashes hashes, WorkCalendars calendars,
    ChinaTime time, ILogger<ImportPetitions> logger)
{
    private const int Chunk = 500;
    private const string Action = "petition.import";

    /// <param name="uploadId">From <see cref="ImportUploads.KeepAsync"/>.</param>
    /// <param name="progress">Told how many lines are written so far.</param>
    public async Task<Result<ImportOutcome>> HandleAsync(Guid uploadId, ColumnMap map, ImportChoice choice, Func<int, Task> progress, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.import", "", ct);
        }

        await using var db = contexts.Open(user);
        var sheet = await uploads.OpenAsync(db, user, uploadId, ct);
        if (!sheet.IsOk)
        {
            return sheet.Refusal;
        }

        var done = await TakeAsync(db, user, sheet.Value, user.UnitId, map, choice, progress, ct);
        if (done.IsOk)
        {
            await db.ImportUploads.Where(upload => upload.Id == uploadId).ExecuteDeleteAsync(ct);
            await ImportDesk.RememberAsync(db, user, map.Fields.Keys, map, ct);
        }

        return done;
    }

    /// <summary>For the command line: a file as it lies on the disk, for a unit.</summary>
    public async Task<Result<ImportOutcome>> HandleAsync(byte[] content, string fileName, Guid unitId, ImportChoice choice, Func<int, Task> progress, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.import", "", ct);
        }

        var register = OldRegister.Open(content);
        if (!register.IsOk)
        {
            return register.Refusal;
        }

        await using var db = contexts.Open(user);
        var map = await ImportDesk.MapAsync(db, user, register.Value, ct);
        return await TakeAsync(db, user, new SentSheet(content, fileName), unitId, map, choice, progress, ct);
    }

    private async Task<Result<ImportOutcome>> TakeAsync(
        PortalDbContext db, UserContext user, SentSheet sheet, Guid unitId, ColumnMap map, ImportChoice choice, Func<int, Task> progress, CancellationToken ct)
    {
        var preview = await desk.PreviewAsync(db, user, sheet, unitId, map, choice.KeepIdentity, ct);
        if (!preview.IsOk)
        {
            return preview.Refusal;
        }

        if (preview.Value.Faulty > 0 && !choice.OnlyGood)
        {
            return ImportRefusals.HasFaults;
        }

        if (preview.Value.Good == 0)
        {
            return ImportRefusals.NothingNew;
        }

        var batch = new ImportBatch
        {
            Id = Guid.CreateVersion7(time.Now), UnitId = unitId, ByUserId = user.Role is null ? null : user.Id, FileName = sheet.FileName, At = time.Now, Rows = preview.Value.Good,
        };
        try
        {
            await WriteAsync(db, user, sheet, batch, map, choice, progress, ct);
        }
        catch (DbUpdateException fault) when (StoreFault.IsTaken(fault))
        {
            LogNotImported(fault, batch.Id);
            return ImportRefusals.SameAgain;
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            LogNotImported(fault, batch.Id);
            return FeatureRefusals.NotSaved;
        }

        return new ImportOutcome(batch.Id, preview.Value.Good, preview.Value.Known, preview.Value.Faulty);
    }

    /// <summary>One transaction, in chunks, so that the memory stays flat; a kill in the middle leaves nothing.</summary>
    private async Task WriteAsync(
        PortalDbContext db, UserContext user, SentSheet sheet, ImportBatch batch, ColumnMap map, ImportChoice choice, Func<int, Task> progress, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var unit = await db.Units.AsNoTracking().SingleAsync(each => each.Id == batch.UnitId, ct);
        var calendar = await calendars.GetAsync(db, ct);
        var reading = (await desk.StartAsync(db, user, OldRegister.Open(sheet.Content).Value!, map, batch.UnitId, choice.KeepIdentity, ct)).Value!;
        db.Action = Action;
        db.ImportBatches.Add(batch);
        db.Note(Action, batch.Id, $"rows={batch.Rows}");
        await db.SaveChangesAsync(ct);
        var written = 0;
        foreach (var lines in reading.Lines().Chunk(Chunk))
        {
            await AddAsync(db, lines, batch, unit, calendar, ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            await progress(written += lines.Length);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task AddAsync(PortalDbContext db, OldLine[] lines, ImportBatch batch, OrgUnit unit, WorkCalendar calendar, CancellationToken ct)
    {
        foreach (var day in lines.GroupBy(line => line.Petition.ReceivedOn))
        {
            var prefix = $"XF-{OrgUnit.MineCodeOf(unit.Path)}-{day.Key.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
            var numbers = await Numbers.NextAsync(db, prefix, 4, day.Count(), ct);
            foreach (var (line, number) in day.Zip(numbers))
            {
                var petition = TakeOver.Of(line.Petition, number, unit.Id, calendar, time.Now, time.Today).Value!;
                db.Petitions.Add(petition);
                db.ImportedRows.Add(new ImportedRow { PetitionId = petition.Id, BatchId = batch.Id, UnitId = unit.Id, Key = line.Key, OldNumber = line.OldNumber, Line = line.Line });
                if (line.Identity is { } identity)
                {
                    db.Identities.Add(identities.Seal(petition.Id, [identity]));
                    db.PetitionerHashes.AddRange(hashes.Of(petition.Id, [identity], OrgUnit.MinePathOf(unit.Path)));
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {BatchId} was not written")]
    private partial void LogNotImported(Exception fault, Guid batchId);
}
