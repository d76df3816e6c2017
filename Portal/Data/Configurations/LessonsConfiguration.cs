using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Hazards;
using Portal.Domain.Screening.Lessons;

namespace Portal.Data.Configurations;

internal sealed class RepeatSignalConfiguration : IEntityTypeConfiguration<RepeatSignal>
{
    public void Configure(EntityTypeBuilder<RepeatSignal> signal)
    {
        signal.ToTable("RepeatSignals");
        signal.Property(s => s.Id).ValueGeneratedNever();
        signal.Property(s => s.ItemCode).HasMaxLength(10);
        signal.Property(s => s.Conclusion).HasMaxLength(RepeatSignal.MaxConclusion);
        signal.Property(s => s.Version).IsConcurrencyToken();
        signal.Ignore(s => s.MatterId);

        // One open signal of an item in a mine.
        signal.HasIndex(s => new { s.UnitId, s.ItemCode }).IsUnique().HasFilter("\"NotedAt\" IS NULL").HasDatabaseName("IX_RepeatSignals_Open");
        signal.HasOne(s => s.Unit).WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        signal.HasMany(s => s.Findings).WithOne().HasForeignKey(f => f.SignalId);
    }
}

internal sealed class RepeatFindingConfiguration : IEntityTypeConfiguration<RepeatFinding>
{
    public void Configure(EntityTypeBuilder<RepeatFinding> finding)
    {
        finding.ToTable("RepeatFindings");
        finding.HasKey(f => f.HazardId);
        finding.Property(f => f.HazardId).ValueGeneratedNever();
        finding.HasOne<Hazard>().WithMany().HasForeignKey(f => f.HazardId).OnDelete(DeleteBehavior.Cascade);
    }
}
