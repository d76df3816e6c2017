using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Accounts.StandIns;

namespace Portal.Data.Configurations;

internal sealed class StandInConfiguration : IEntityTypeConfiguration<StandIn>
{
    public void Configure(EntityTypeBuilder<StandIn> standIn)
    {
        standIn.ToTable("StandIns");
        standIn.Property(s => s.Id).ValueGeneratedNever();
        standIn.Property(s => s.Version).IsConcurrencyToken();
        standIn.Ignore(s => s.MatterId);
        standIn.HasIndex(s => new { s.StandInUserId, s.ToOn });
        standIn.HasIndex(s => new { s.AwayUserId, s.ToOn });
        standIn.HasOne<PortalUser>().WithMany().HasForeignKey(s => s.AwayUserId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne<PortalUser>().WithMany().HasForeignKey(s => s.StandInUserId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne(s => s.Unit).WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        standIn.HasOne(s => s.StandInUnit).WithMany().HasForeignKey(s => s.StandInUnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
