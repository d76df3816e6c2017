using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;

namespace Portal.Data.Configurations;

internal sealed class IntakeConfiguration : IEntityTypeConfiguration<IntakeRecord>
{
    public void Configure(EntityTypeBuilder<IntakeRecord> intake)
    {
        intake.ToTable("Intakes");
        intake.Property(i => i.Id).ValueGeneratedNever();
        intake.Property(i => i.Judgement).HasMaxLength(TextLimit.Judgement.Max);
        intake.Property(i => i.HelpNote).HasMaxLength(TextLimit.HelpNote.Max);
        intake.Ignore(i => i.MatterId);
        intake.Ignore(i => i.AwaitsReceiptCheck);
        intake.HasIndex(i => i.PetitionId).IsUnique();
        intake.HasOne<Petition>().WithOne(p => p.Intake).HasForeignKey<IntakeRecord>(i => i.PetitionId);
    }
}
