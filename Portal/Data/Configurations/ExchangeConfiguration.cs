using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Data.Exchange;
using Portal.Domain.Petitions;

namespace Portal.Data.Configurations;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(b => b.Id).ValueGeneratedNever();
        batch.Property(b => b.FileName).HasMaxLength(200);
        batch.HasOne(b => b.Unit).WithMany().HasForeignKey(b => b.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ImportedRowConfiguration : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> row)
    {
        row.ToTable("ImportedRows");
        row.HasKey(r => r.PetitionId);
        row.Property(r => r.PetitionId).ValueGeneratedNever();
        row.Property(r => r.Key).HasMaxLength(100);
        row.Property(r => r.OldNumber).HasMaxLength(80);
        row.HasIndex(r => new { r.UnitId, r.Key }).IsUnique();
        row.HasIndex(r => r.BatchId);
        row.HasOne<Petition>().WithOne().HasForeignKey<ImportedRow>(r => r.PetitionId);
    }
}

internal sealed class ImportUploadConfiguration : IEntityTypeConfiguration<ImportUpload>
{
    public void Configure(EntityTypeBuilder<ImportUpload> upload)
    {
        upload.ToTable("ImportUploads");
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.Property(u => u.FileName).HasMaxLength(200);
        upload.HasIndex(u => u.At);
    }
}
