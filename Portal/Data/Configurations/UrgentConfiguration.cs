using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Urgent;

namespace Portal.Data.Configurations;

internal sealed class UrgentReportConfiguration : IEntityTypeConfiguration<UrgentReport>
{
    public void Configure(EntityTypeBuilder<UrgentReport> report)
    {
        report.ToTable("UrgentReports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Ground).HasMaxLength(TextLimit.UrgentGround.Max);
        report.Property(r => r.ReportedTo).HasMaxLength(TextLimit.UrgentReceiver.Max);
        report.Ignore(r => r.MatterId);
        report.HasOne<Petition>().WithMany().HasForeignKey(r => r.PetitionId);
        report.HasIndex(r => r.ReportedAt);
    }
}
