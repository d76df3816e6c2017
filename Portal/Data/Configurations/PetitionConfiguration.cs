using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;

namespace Portal.Data.Configurations;

internal sealed class PetitionConfiguration : IEntityTypeConfiguration<Petition>
{
    public void Configure(EntityTypeBuilder<Petition> petition)
    {
        petition.Property(p => p.Id).ValueGeneratedNever();
        petition.Property(p => p.Number).HasMaxLength(40);
        petition.Property(p => p.Topic).HasMaxLength(10);
        petition.Property(p => p.OwnWords).HasMaxLength(200_000);
        petition.Property(p => p.Summary).HasMaxLength(200_000);
        petition.Property(p => p.Version).IsConcurrencyToken();
        petition.Ignore(p => p.MatterId);
        petition.Ignore(p => p.IsRepeat);
        petition.HasIndex(p => p.RepeatOfId);
        petition.HasIndex(p => p.MergedIntoId);
        petition.HasIndex(p => p.Number).IsUnique();
        petition.HasIndex(p => new { p.Status, p.ReceivedOn });
        petition.HasIndex(p => new { p.Topic, p.ReceivedOn });
        petition.HasOne(p => p.RegisteredAtUnit).WithMany().HasForeignKey(p => p.RegisteredAtUnitId).OnDelete(DeleteBehavior.Restrict);
        petition.HasOne(p => p.HandlingUnit).WithMany().HasForeignKey(p => p.HandlingUnitId).OnDelete(DeleteBehavior.Restrict);
        petition.HasOne(p => p.Opinion).WithOne().HasForeignKey<Opinion>(o => o.PetitionId);
        petition.HasMany(p => p.Claims).WithOne().HasForeignKey(c => c.PetitionId);
        petition.HasMany(p => p.Clocks).WithOne().HasForeignKey(c => c.PetitionId);
        petition.HasMany(p => p.Dispositions).WithOne().HasForeignKey(d => d.PetitionId);
        petition.HasMany(p => p.Contacts).WithOne().HasForeignKey(c => c.PetitionId);
        petition.HasMany(p => p.Disclosures).WithOne().HasForeignKey(d => d.PetitionId);
    }
}

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.ToTable("Claims");
        claim.Property(c => c.Id).ValueGeneratedNever();
        claim.Property(c => c.Text).HasMaxLength(200_000);
        claim.Property(c => c.ConclusionText).HasMaxLength(200_000);
        claim.Ignore(c => c.MatterId);
    }
}

internal sealed class ClockConfiguration : IEntityTypeConfiguration<Clock>
{
    public void Configure(EntityTypeBuilder<Clock> clock)
    {
        clock.ToTable("Clocks");
        clock.Property(c => c.Id).ValueGeneratedNever();
        clock.Ignore(c => c.MatterId);
        clock.HasIndex(c => new { c.MetOn, c.TargetOn });
    }
}

internal sealed class DispositionConfiguration : IEntityTypeConfiguration<Disposition>
{
    public void Configure(EntityTypeBuilder<Disposition> disposition)
    {
        disposition.ToTable("Dispositions");
        disposition.Property(d => d.Id).ValueGeneratedNever();
        disposition.Property(d => d.Instruction).HasMaxLength(200_000);
        disposition.Ignore(d => d.MatterId);
    }
}

internal sealed class ContactLogConfiguration : IEntityTypeConfiguration<ContactLog>
{
    public void Configure(EntityTypeBuilder<ContactLog> contact)
    {
        contact.ToTable("ContactLogs");
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.Said).HasMaxLength(200_000);
        contact.Property(c => c.Reply).HasMaxLength(200_000);
        contact.Ignore(c => c.MatterId);
    }
}

internal sealed class IdentityDisclosureConfiguration : IEntityTypeConfiguration<IdentityDisclosure>
{
    public void Configure(EntityTypeBuilder<IdentityDisclosure> disclosure)
    {
        disclosure.ToTable("IdentityDisclosures");
        disclosure.Property(d => d.Id).ValueGeneratedNever();
        disclosure.Property(d => d.Reason).HasMaxLength(TextLimit.RevealReason.Max);
        disclosure.Ignore(d => d.MatterId);
    }
}

internal sealed class OpinionConfiguration : IEntityTypeConfiguration<Opinion>
{
    public void Configure(EntityTypeBuilder<Opinion> opinion)
    {
        opinion.ToTable("Opinions");
        opinion.Property(o => o.Id).ValueGeneratedNever();
        foreach (var part in new[] { nameof(Opinion.Request), nameof(Opinion.Facts), nameof(Opinion.Decision), nameof(Opinion.LegalBasis), nameof(Opinion.Remedies), nameof(Opinion.ReturnNote) })
        {
            opinion.Property<string>(part).HasMaxLength(200_000);
        }

        opinion.Property(o => o.Version).IsConcurrencyToken();
        opinion.Ignore(o => o.MatterId);
    }
}

internal sealed class SealedIdentityConfiguration : IEntityTypeConfiguration<SealedIdentity>
{
    public void Configure(EntityTypeBuilder<SealedIdentity> identity)
    {
        identity.ToTable("SealedIdentities");
        identity.HasKey(i => i.PetitionId);
        identity.Property(i => i.PetitionId).ValueGeneratedNever();
        identity.HasOne<Petition>().WithOne().HasForeignKey<SealedIdentity>(i => i.PetitionId);
    }
}
