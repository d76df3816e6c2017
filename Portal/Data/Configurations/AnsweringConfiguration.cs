using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;

namespace Portal.Data.Configurations;

internal sealed class PetitionerMessageConfiguration : IEntityTypeConfiguration<PetitionerMessage>
{
    public void Configure(EntityTypeBuilder<PetitionerMessage> message)
    {
        message.ToTable("PetitionerMessages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Text).HasMaxLength(200_000);
        message.Property(m => m.Note).HasMaxLength(PetitionerMessage.NoteMax.Max);
        message.Property(m => m.Version).IsConcurrencyToken();
        message.Ignore(m => m.MatterId);
        message.HasOne<Petition>().WithMany().HasForeignKey(m => m.PetitionId);
    }
}

internal sealed class PetitionRatingConfiguration : IEntityTypeConfiguration<PetitionRating>
{
    public void Configure(EntityTypeBuilder<PetitionRating> rating)
    {
        rating.ToTable("PetitionRatings");
        rating.Property(r => r.Id).ValueGeneratedNever();
        rating.Property(r => r.Reason).HasMaxLength(PetitionRating.ReasonMax.Max);
        rating.Property(r => r.Version).IsConcurrencyToken();
        rating.Ignore(r => r.MatterId);
        rating.HasIndex(r => r.PetitionId).IsUnique();
        rating.HasOne<Petition>().WithOne().HasForeignKey<PetitionRating>(r => r.PetitionId);
    }
}

internal sealed class SecondLookConfiguration : IEntityTypeConfiguration<SecondLook>
{
    public void Configure(EntityTypeBuilder<SecondLook> look)
    {
        look.ToTable("SecondLooks");
        look.Property(l => l.Id).ValueGeneratedNever();
        look.Property(l => l.Finding).HasMaxLength(200_000);
        look.Property(l => l.Version).IsConcurrencyToken();
        look.Ignore(l => l.MatterId);
        look.HasIndex(l => l.PetitionId).IsUnique();
        look.HasIndex(l => new { l.DoneOn, l.DueOn });
        look.HasOne<Petition>().WithOne().HasForeignKey<SecondLook>(l => l.PetitionId);
    }
}

internal sealed class PublicGuideConfiguration : IEntityTypeConfiguration<PublicGuide>
{
    public void Configure(EntityTypeBuilder<PublicGuide> guide)
    {
        guide.ToTable("PublicGuides");
        guide.Property(g => g.Id).ValueGeneratedNever();
        guide.Property(g => g.Version).IsConcurrencyToken();
        guide.Ignore(g => g.MatterId);
        guide.Ignore(g => g.Text);
        guide.HasIndex(g => g.UnitId).IsUnique();
        guide.HasOne<OrgUnit>().WithMany().HasForeignKey(g => g.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class InquiryTryConfiguration : IEntityTypeConfiguration<InquiryTry>
{
    public void Configure(EntityTypeBuilder<InquiryTry> attempt)
    {
        attempt.ToTable("InquiryTries");
        attempt.HasKey(t => new { t.Window, t.Key });
        attempt.Property(t => t.Key).HasMaxLength(80);
    }
}
