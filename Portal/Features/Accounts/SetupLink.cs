using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portal.Features.Accounts;

/// <summary>The one-time link with which the first administrator is made; only the hash of its code is kept.</summary>
public sealed class SetupLink
{
    public Guid Id { get; init; }

    public required string CodeHash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class SetupLinkConfiguration : IEntityTypeConfiguration<SetupLink>
{
    public void Configure(EntityTypeBuilder<SetupLink> link)
    {
        link.ToTable("SetupLinks");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.CodeHash).HasMaxLength(64);
        link.HasIndex(l => l.CodeHash).IsUnique();
    }
}
