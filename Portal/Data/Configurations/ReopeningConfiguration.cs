using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Review;

namespace Portal.Data.Configurations;

internal sealed class ReopeningConfiguration : IEntityTypeConfiguration<Reopening>
{
    public void Configure(EntityTypeBuilder<Reopening> reopening)
    {
        reopening.ToTable("Reopenings");
        reopening.Property(r => r.Id).ValueGeneratedNever();
        reopening.Ignore(r => r.MatterId);
        reopening.HasOne<Petition>().WithMany().HasForeignKey(r => r.PetitionId);
    }
}
