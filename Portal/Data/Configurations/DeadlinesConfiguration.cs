using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Data.Configurations;

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> extension)
    {
        extension.ToTable("Extensions");
        extension.Property(e => e.Id).ValueGeneratedNever();
        extension.Property(e => e.Reason).HasMaxLength(TextLimit.DeadlineReason.Max);
        extension.Property(e => e.Note).HasMaxLength(TextLimit.DeadlineReason.Max);
        extension.Ignore(e => e.MatterId);
        extension.HasOne<Petition>().WithMany(p => p.Extensions).HasForeignKey(e => e.PetitionId);
    }
}

internal sealed class ObjectionConfiguration : IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Objection> objection)
    {
        objection.ToTable("Objections");
        objection.Property(o => o.Id).ValueGeneratedNever();
        objection.Property(o => o.Reason).HasMaxLength(TextLimit.DeadlineReason.Max);
        objection.Property(o => o.Note).HasMaxLength(TextLimit.DeadlineReason.Max);
        objection.Ignore(o => o.MatterId);
        objection.HasOne<Petition>().WithMany(p => p.Objections).HasForeignKey(o => o.PetitionId);
    }
}
