using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Screening;

namespace Portal.Data.Configurations;

internal sealed class ChecklistTemplateConfiguration : IEntityTypeConfiguration<ChecklistTemplate>
{
    public void Configure(EntityTypeBuilder<ChecklistTemplate> template)
    {
        template.Property(t => t.Id).ValueGeneratedNever();
        template.Property(t => t.Version).IsConcurrencyToken();
        template.Ignore(t => t.MatterId);
        template.Ignore(t => t.IsDraft);
        template.HasIndex(t => new { t.Name, t.VersionNumber }).IsUnique();
        template.HasMany(t => t.Items).WithOne().HasForeignKey(i => i.TemplateId);
    }
}

internal sealed class ChecklistItemConfiguration : IEntityTypeConfiguration<ChecklistItem>
{
    public void Configure(EntityTypeBuilder<ChecklistItem> item)
    {
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Code).HasMaxLength(10);
        item.Property(i => i.ThemeCode).HasMaxLength(10);
        item.Property(i => i.ShowIfCode).HasMaxLength(10);
        item.Property(i => i.Choices).HasConversion<TextListConverter, TextListComparer>();

        // The lines of versions that were published before answers had kinds.
        item.Property(i => i.Kind).HasDefaultValue(AnswerKind.ThreeWay);
        item.Property(i => i.IsRequired).HasDefaultValue(true);
        item.HasIndex(i => new { i.TemplateId, i.Code }).IsUnique();
    }
}
