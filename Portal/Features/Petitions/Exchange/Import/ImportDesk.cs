using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>What preview and import share: the unit whose register it is, and the columns remembered from the last time.</summary>
public sealed class ImportDesk(PortalContexts contexts, CurrentUser currentUser, AccessLog access, ImportUploads uploads, ChinaTime time)
{
    /// <summary>Reads an uploaded sheet without keeping anything.</summary>
    /// <param name="map">Null for what was chosen the last time, or what the headings mean by themselves.</param>
    public async Task<Result<ImportPreview>> PreviewAsync(Guid uploadId, ColumnMap? map, bool keepIdentity, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Denies(Permission.ImportPetitions) is not null)
        {
            return await access.RefuseAsync(user, "petition.import", "", ct);
        }

        await using var db = contexts.Open(user);
        var sheet = await uploads.OpenAsync(db, user, uploadId, ct);
        return sheet.IsOk ? await PreviewAsync(db, user, sheet.Value, user.UnitId, map, keepIdentity, ct) : sheet.Refusal;
    }

    /// <summary>The columns as they were matched the last time by this user, or by their own meaning.</summary>
    public async Task<Result<(string FileName, OldRegister Register, ColumnMap Map)>> OpenAsync(Guid uploadId, CancellationToken ct)
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

        var register = OldRegister.Open(sheet.Value.Content);
        return register.IsOk ? (sheet.Value.FileName, register.Value, await MapAsync(db, user, register.Value, ct)) : register.Refusal;
    }

    /// <summary>Keeps the columns as this user matched them, for this sheet and the next of its kind.</summary>
    public async Task RememberAsync(IReadOnlyList<string> headings, ColumnMap map, CancellationToken ct)
    {
        var user = await currentUser.GetAsync(ct);
        if (user.Can(Permission.ImportPetitions))
        {
            await using var db = contexts.Open(user);
            await RememberAsync(db, user, headings, map, ct);
        }
    }

    internal static async Task RememberAsync(PortalDbContext db, UserContext user, IEnumerable<string> headings, ColumnMap map, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var choices = await db.Choices.SingleOrDefaultAsync(each => each.UserId == user.Id, ct);
        if (choices is null)
        {
            db.Choices.Add(choices = new UserChoices { UserId = user.Id });
        }

        choices.ImportColumns = map.Write(headings, choices.ImportColumns);
        await db.SaveChangesAsync(ct);
    }

    internal async Task<Result<ImportPreview>> PreviewAsync(PortalDbContext db, UserContext user, SentSheet sheet, Guid unitId, ColumnMap? map, bool keepIdentity, CancellationToken ct)
    {
        var register = OldRegister.Open(sheet.Content);
        if (!register.IsOk)
        {
            return register.Refusal;
        }

        var columns = map ?? await MapAsync(db, user, register.Value, ct);
        var reading = await StartAsync(db, user, register.Value, columns, unitId, keepIdentity, ct);
        if (!reading.IsOk)
        {
            return reading.Refusal;
        }

        foreach (var line in reading.Value.Lines())
        {
            ct.ThrowIfCancellationRequested();
        }

        var read = reading.Value;
        return read.IsTooLong ? ImportRefusals.TooManyRows
            : read.Good + read.Known + read.Faulty == 0 ? ImportRefusals.Empty
            : new ImportPreview(sheet.FileName, register.Value.Headings, columns, read.Good, read.Known, read.Faulty, read.Faults);
    }

    internal async Task<Result<RegisterReading>> StartAsync(
        PortalDbContext db, UserContext user, OldRegister register, ColumnMap map, Guid unitId, bool keepIdentity, CancellationToken ct)
    {
        var path = user.ScopePath;
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(each => each.Id == unitId && each.IsActive && each.Path.StartsWith(path), ct);
        return unit is null ? ImportRefusals.UnitMissing : await RegisterReading.StartAsync(db, user, register, map, unit, keepIdentity, time.Today, ct);
    }

    internal static async Task<ColumnMap> MapAsync(PortalDbContext db, UserContext user, OldRegister register, CancellationToken ct) => ColumnMap.For(
        [.. register.Headings.Select(heading => heading.Heading)],
        await db.Choices.AsNoTracking().Where(choices => choices.UserId == user.Id).Select(choices => choices.ImportColumns).SingleOrDefaultAsync(ct));
}
