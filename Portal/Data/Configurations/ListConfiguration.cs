using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Data.Configurations;

internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("SavedViews");
        view.Property(v => v.Id).ValueGeneratedNever();
        view.Property(v => v.Name).HasMaxLength(30);
        view.Property(v => v.Query).HasMaxLength(1000);
        view.HasIndex(v => v.OwnerId);
        view.HasIndex(v => v.UnitId);
    }
}

internal sealed class UserChoicesConfiguration : IEntityTypeConfiguration<UserChoices>
{
    public void Configure(EntityTypeBuilder<UserChoices> choices)
    {
        choices.ToTable("UserChoices");
        choices.HasKey(c => c.UserId);
        choices.Property(c => c.UserId).ValueGeneratedNever();
        choices.Property(c => c.ImportColumns).HasMaxLength(8000);
    }
}

internal sealed class BulkAssignmentConfiguration : IEntityTypeConfiguration<BulkAssignment>
{
    public void Configure(EntityTypeBuilder<BulkAssignment> bulk)
    {
        bulk.ToTable("BulkAssignments");
        bulk.Property(b => b.Id).ValueGeneratedNever();
        bulk.HasOne(b => b.ToUnit).WithMany().HasForeignKey(b => b.ToUnitId).OnDelete(DeleteBehavior.Restrict);
        bulk.Property(b => b.PetitionIds).HasMaxLength(20_000).HasConversion(
            ids => JsonSerializer.Serialize(ids, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<List<Guid>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<Guid>>((left, right) => left!.SequenceEqual(right!), ids => ids.Count, ids => ids));
        bulk.HasIndex(b => new { b.ByUserId, b.At });
    }
}
