using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Hazards;
using Portal.Domain.Visits;

namespace Portal.Data.Configurations;

internal sealed class HazardConfiguration : IEntityTypeConfiguration<Hazard>
{
    public void Configure(EntityTypeBuilder<Hazard> hazard)
    {
        hazard.Property(h => h.Id).ValueGeneratedNever();
        hazard.Property(h => h.Number).HasMaxLength(40);
        hazard.Property(h => h.Topic).HasMaxLength(10);
        hazard.Property(h => h.ItemCode).HasMaxLength(10);
        hazard.Property(h => h.Description).HasMaxLength(200_000);
        hazard.Property(h => h.Version).IsConcurrencyToken();
        hazard.Ignore(h => h.MatterId);
        hazard.HasIndex(h => h.Number).IsUnique();
        hazard.HasIndex(h => new { h.Stage, h.Level, h.Controllability });
        hazard.HasIndex(h => h.ScreeningTaskId);
        hazard.HasOne(h => h.Unit).WithMany().HasForeignKey(h => h.UnitId).OnDelete(DeleteBehavior.Restrict);
        hazard.HasOne(h => h.ResponsibleUnit).WithMany().HasForeignKey(h => h.ResponsibleUnitId).OnDelete(DeleteBehavior.Restrict);
        hazard.HasMany(h => h.Assessments).WithOne().HasForeignKey(a => a.HazardId);
        hazard.HasMany(h => h.LevelChanges).WithOne().HasForeignKey(c => c.HazardId);
    }
}

internal sealed class ControllabilityAssessmentConfiguration : IEntityTypeConfiguration<ControllabilityAssessment>
{
    public void Configure(EntityTypeBuilder<ControllabilityAssessment> assessment)
    {
        assessment.ToTable("ControllabilityAssessments");
        assessment.Property(a => a.Id).ValueGeneratedNever();
        assessment.Ignore(a => a.MatterId);
    }
}

internal sealed class LevelChangeConfiguration : IEntityTypeConfiguration<LevelChange>
{
    public void Configure(EntityTypeBuilder<LevelChange> change)
    {
        change.ToTable("LevelChanges");
        change.Property(c => c.Id).ValueGeneratedNever();
        change.Ignore(c => c.MatterId);
    }
}

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.Property(v => v.Id).ValueGeneratedNever();
        visit.Property(v => v.Facts).HasMaxLength(200_000);
        visit.Property(v => v.Promise).HasMaxLength(200_000);
        visit.Property(v => v.Version).IsConcurrencyToken();
        visit.Ignore(v => v.MatterId);
        visit.HasIndex(v => new { v.HazardId, v.PlannedOn });
        visit.HasIndex(v => new { v.DoneOn, v.PlannedOn });
        visit.HasOne<Hazard>().WithMany().HasForeignKey(v => v.HazardId);
        visit.HasOne(v => v.Unit).WithMany().HasForeignKey(v => v.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
