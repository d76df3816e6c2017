using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Filling;

namespace Portal.Data.Configurations;

internal sealed class ScreeningFindingConfiguration : IEntityTypeConfiguration<ScreeningFinding>
{
    public void Configure(EntityTypeBuilder<ScreeningFinding> finding)
    {
        finding.ToTable("Findings");
        finding.Property(f => f.Id).ValueGeneratedNever();
        finding.Property(f => f.ItemCode).HasMaxLength(10);
        finding.Property(f => f.Text).HasMaxLength(200_000);
        finding.Ignore(f => f.MatterId);
        finding.HasIndex(f => new { f.TaskId, f.ItemCode });
        finding.HasOne<ScreeningTask>().WithMany().HasForeignKey(f => f.TaskId);
    }
}
