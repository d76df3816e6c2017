using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;

namespace Portal.Data.Configurations;

internal sealed class LeaderReadingConfiguration : IEntityTypeConfiguration<LeaderReading>
{
    public void Configure(EntityTypeBuilder<LeaderReading> reading)
    {
        reading.ToTable("LeaderReadings");
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.Property(r => r.Reason).HasMaxLength(TextLimit.ReadingReason.Max);
        reading.Property(r => r.Instruction).HasMaxLength(TextLimit.ReadingInstruction.Max);
        reading.Property(r => r.Report).HasMaxLength(TextLimit.ReadingReport.Max);
        reading.Ignore(r => r.MatterId);
        reading.HasOne<Petition>().WithMany().HasForeignKey(r => r.PetitionId);
        reading.HasIndex(r => new { r.LeaderId, r.InstructedAt });
    }
}

internal sealed class NonAcceptanceConfiguration : IEntityTypeConfiguration<NonAcceptance>
{
    public void Configure(EntityTypeBuilder<NonAcceptance> refusal)
    {
        refusal.ToTable("NonAcceptances");
        refusal.Property(r => r.Id).ValueGeneratedNever();
        refusal.Property(r => r.Facts).HasMaxLength(TextLimit.GroundFacts.Max);
        refusal.Property(r => r.Place).HasMaxLength(TextLimit.Place.Max);
        refusal.Property(r => r.ReturnNote).HasMaxLength(TextLimit.ReturnNote.Max);
        refusal.Ignore(r => r.MatterId);
        refusal.HasOne<Petition>().WithMany().HasForeignKey(r => r.PetitionId);
    }
}

internal sealed class ReviewCaseConfiguration : IEntityTypeConfiguration<ReviewCase>
{
    public void Configure(EntityTypeBuilder<ReviewCase> review)
    {
        review.ToTable("ReviewCases");
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Ignore(r => r.MatterId);
        review.HasOne<Petition>().WithOne(p => p.ReviewCase).HasForeignKey<ReviewCase>(r => r.PetitionId);
        review.HasOne<Petition>().WithMany().HasForeignKey(r => r.ReviewedId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OutsideReviewConfiguration : IEntityTypeConfiguration<OutsideReview>
{
    public void Configure(EntityTypeBuilder<OutsideReview> review)
    {
        review.ToTable("OutsideReviews");
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Ignore(r => r.MatterId);
        review.HasOne<Petition>().WithMany().HasForeignKey(r => r.PetitionId);
    }
}
