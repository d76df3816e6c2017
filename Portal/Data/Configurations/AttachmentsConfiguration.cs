using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Attachments;

namespace Portal.Data.Configurations;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("Attachments");
        attachment.Property(a => a.Id).ValueGeneratedNever();
        attachment.Property(a => a.Name).HasMaxLength(FileNames.MaxLength);
        attachment.Property(a => a.StoredName).HasMaxLength(40);
        attachment.Property(a => a.ContentType).HasMaxLength(40);
        attachment.Property(a => a.Sha256).HasMaxLength(64);
        attachment.Ignore(a => a.MatterId);
        attachment.HasIndex(a => a.StoredName).IsUnique();
        attachment.HasOne<Petition>().WithMany().HasForeignKey(a => a.PetitionId);
    }
}

internal sealed class StagedAttachmentConfiguration : IEntityTypeConfiguration<StagedAttachment>
{
    public void Configure(EntityTypeBuilder<StagedAttachment> staged)
    {
        staged.ToTable("StagedAttachments");
        staged.Property(a => a.Id).ValueGeneratedNever();
        staged.Property(a => a.Name).HasMaxLength(FileNames.MaxLength);
        staged.Property(a => a.StoredName).HasMaxLength(40);
        staged.Property(a => a.ContentType).HasMaxLength(40);
        staged.Property(a => a.Sha256).HasMaxLength(64);
        staged.Ignore(a => a.File);
        staged.HasIndex(a => a.StoredName).IsUnique();
        staged.HasIndex(a => new { a.FormId, a.ByUserId });
    }
}
