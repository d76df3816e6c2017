using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Screening.Following;

namespace Portal.Data.Configurations;

internal sealed class ReturnNoteConfiguration : IEntityTypeConfiguration<ReturnNote>
{
    public void Configure(EntityTypeBuilder<ReturnNote> note)
    {
        note.ToTable("ReturnNotes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.ItemCode).HasMaxLength(10);
        note.Property(n => n.Text).HasMaxLength(ReturnNote.MaxText);
        note.Ignore(n => n.MatterId);
    }
}
