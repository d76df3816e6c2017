using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;
using Portal.Features.Petitions.Review;
using Portal.Security;

namespace Portal.Features.Petitions.Dispositions;

/// <summary>Reads what happens around a petition that the reader may see.</summary>
internal static class ReadCourse
{
    public static async Task<CourseRow> OfAsync(PortalDbContext db, Petition petition, UserContext user, CancellationToken ct)
    {
        var id = petition.Id;
        var has = await db.Petitions.AsNoTracking().Where(row => row.Id == id).Select(row => new
        {
            Refusal = db.NonAcceptances.Any(each => each.PetitionId == id), Reading = db.LeaderReadings.Any(each => each.PetitionId == id),
            Outside = db.OutsideReviews.Any(each => each.PetitionId == id), Anew = db.Reopenings.Any(each => each.PetitionId == id),
            Linked = db.ReviewCases.Any(each => each.ReviewedId == id),
            TimeAsked = row.Extensions.Any(each => each.DecidedAt == null || each.IsApproved),
        }).SingleAsync(ct);
        var refusal = !has.Refusal ? null : await db.NonAcceptances.AsNoTracking().Where(row => row.PetitionId == id).OrderByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        var reading = !has.Reading ? null : await db.LeaderReadings.AsNoTracking().Where(row => row.PetitionId == id).OrderByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        var outside = !has.Outside ? null : await db.OutsideReviews.AsNoTracking().Where(row => row.PetitionId == id).OrderByDescending(row => row.Id).FirstOrDefaultAsync(ct);
        var anew = !has.Anew ? [] : await db.Reopenings.AsNoTracking().Where(row => row.PetitionId == id).OrderBy(row => row.Id).ToListAsync(ct);
        var ids = new[] { refusal?.ProposedById, refusal?.DecidedById, reading?.LeaderId, reading?.SubmittedById };
        var names = refusal is null && reading is null ? [] : await db.Users.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName, ct);
        var passed = petition.Dispositions.Where(disposition => disposition.PassesOn).MaxBy(disposition => disposition.Id);
        var reviewed = await ReviewRecusals.ReviewedAsync(db, petition, ct);
        return new CourseRow(
            petition.Ending,
            refusal is null ? null : new(
                refusal.Ground, refusal.Facts, refusal.Place, refusal.ProposedById, NameOf(refusal.ProposedById), refusal.ProposedAt,
                refusal.DecidedById is { } by ? NameOf(by) : null, refusal.DecidedAt, refusal.ReturnNote),
            reading is null ? null : new(
                reading.LeaderId, NameOf(reading.LeaderId), reading.Reason, NameOf(reading.SubmittedById), reading.SubmittedAt, reading.Instruction, reading.InstructedAt,
                reading.DueOn, reading.Report, reading.ReportedAt),
            petition.ReviewCase is { } review ? new(review.Level, reviewed[0].Number, review.Conclusion) : null,
            has.Linked ? await LinkedAsync(db, id, ct) : [],
            outside is null ? null : new(outside.Level, outside.Body, outside.RequestedOn, outside.DueOn, outside.AnsweredOn, outside.Conclusion),
            petition.Status == PetitionStatus.Assigned && passed is { ConfirmedAt: null } ? petition.HandlingUnit?.Name : null,
            ReviewRecusal.Fault(reviewed.Select(each => each.Opinion).OfType<Opinion>(), user.Id) is not null || anew.Any(each => each.Fault(user.Id) is not null),
            anew is [.., var last] ? new(last.Level, last.Conclusion, last.On) : null) { IsTimeAsked = has.TimeAsked };

        string NameOf(Guid person) => names.GetValueOrDefault(person, "");
    }

    private static async Task<IReadOnlyList<LinkedReviewRow>> LinkedAsync(PortalDbContext db, Guid id, CancellationToken ct) => await db.Petitions.AsNoTracking()
        .Where(linked => linked.ReviewCase!.ReviewedId == id).OrderBy(linked => linked.RegisteredAt).ThenBy(linked => linked.Number)
        .Select(linked => new LinkedReviewRow(linked.ReviewCase!.Level, linked.Number, linked.HandlingUnit!.Name, linked.ReceivedOn, linked.Status, linked.ReviewCase.Conclusion))
        .ToListAsync(ct);
}
