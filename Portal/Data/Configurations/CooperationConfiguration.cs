using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;

namespace Portal.Data.Configurations;

internal sealed class AssistTaskConfiguration : IEntityTypeConfiguration<AssistTask>
{
    public void Configure(EntityTypeBuilder<AssistTask> task)
    {
        task.ToTable("AssistTasks");
        task.Property(t => t.Id).ValueGeneratedNever();
        task.Property(t => t.Number).HasMaxLength(40);
        task.Property(t => t.Request).HasMaxLength(CooperationLimits.Request.Max);
        task.Property(t => t.Answer).HasMaxLength(CooperationLimits.Answer.Max);
        task.Property(t => t.Note).HasMaxLength(CooperationLimits.Note.Max);
        task.Property(t => t.Version).IsConcurrencyToken();
        task.Ignore(t => t.MatterId);
        task.HasIndex(t => new { t.State, t.DueOn });
        task.HasOne<Petition>().WithMany().HasForeignKey(t => t.PetitionId);
        task.HasOne(t => t.Unit).WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitments");
        commitment.Property(c => c.Id).ValueGeneratedNever();
        commitment.Property(c => c.Number).HasMaxLength(40);
        commitment.Property(c => c.Text).HasMaxLength(CooperationLimits.Promise.Max);
        commitment.Property(c => c.Proof).HasMaxLength(CooperationLimits.Proof.Max);
        commitment.Property(c => c.ChangeReason).HasMaxLength(CooperationLimits.ChangeReason.Max);
        commitment.Property(c => c.Amount).HasPrecision(14, 2);
        commitment.Property(c => c.Version).IsConcurrencyToken();
        commitment.Ignore(c => c.MatterId);
        commitment.HasIndex(c => new { c.FulfilledOn, c.DueOn });
        commitment.HasOne<Petition>().WithMany().HasForeignKey(c => c.PetitionId);
        commitment.HasOne(c => c.Unit).WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgreementConfiguration : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("Agreements");
        agreement.Property(a => a.Id).ValueGeneratedNever();
        agreement.Property(a => a.Organisation).HasMaxLength(CooperationLimits.Organisation.Max);
        agreement.Property(a => a.Text).HasMaxLength(CooperationLimits.AgreementText.Max);
        agreement.Ignore(a => a.MatterId);
        agreement.HasOne<Petition>().WithMany().HasForeignKey(a => a.PetitionId);
    }
}

internal sealed class MatterLinkConfiguration : IEntityTypeConfiguration<MatterLink>
{
    public void Configure(EntityTypeBuilder<MatterLink> link)
    {
        link.ToTable("MatterLinks");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.EndReason).HasMaxLength(CooperationLimits.LinkReason.Max);
        link.Ignore(l => l.MatterId);
        link.HasIndex(l => l.FirstId);
        link.HasOne<Petition>().WithMany().HasForeignKey(l => l.PetitionId);
    }
}

internal sealed class PetitionerHashConfiguration : IEntityTypeConfiguration<PetitionerHash>
{
    public void Configure(EntityTypeBuilder<PetitionerHash> hash)
    {
        hash.ToTable("PetitionerHashes");
        hash.Property(h => h.Id).ValueGeneratedNever();
        hash.Property(h => h.Hash).HasMaxLength(64);
        hash.HasIndex(h => h.Hash);
        hash.HasOne<Petition>().WithMany().HasForeignKey(h => h.PetitionId);
    }
}

internal sealed class EditingNowConfiguration : IEntityTypeConfiguration<EditingNow>
{
    public void Configure(EntityTypeBuilder<EditingNow> editing)
    {
        editing.ToTable("EditingNow");
        editing.Property(e => e.Id).ValueGeneratedNever();
        editing.Property(e => e.DisplayName).HasMaxLength(40);
        editing.Property(e => e.What).HasMaxLength(40);
        editing.HasOne<Petition>().WithMany().HasForeignKey(e => e.PetitionId);
    }
}
