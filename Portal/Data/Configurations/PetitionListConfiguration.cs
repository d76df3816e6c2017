using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Data.Search;
using Portal.Domain.Petitions;

namespace Portal.Data.Configurations;

/// <summary>What makes the list of a million petitions answer at once: its dates beside the petition, and each filter in the order of the list.</summary>
internal sealed class PetitionListConfiguration : IEntityTypeConfiguration<Petition>
{
    public void Configure(EntityTypeBuilder<Petition> petition)
    {
        petition.Property<DateOnly>(PetitionDates.DueOn).HasDefaultValue(PetitionDates.None);
        petition.Property<DateOnly>(PetitionDates.LatestOn).HasDefaultValue(PetitionDates.None);
        petition.HasIndex(PetitionDates.LatestOn);
        InOrder(petition);
        foreach (var filter in new[] { nameof(Petition.Status), nameof(Petition.Topic), nameof(Petition.Channel), nameof(Petition.HandlingUnitId), nameof(Petition.RegisteredAtUnitId) })
        {
            InOrder(petition, filter);
        }

        petition.HasIndex(p => new { p.ReceivedOn, p.Number }).IsDescending(true, true);
    }

    private static void InOrder(EntityTypeBuilder<Petition> petition, params string[] filter) => petition
        .HasIndex([.. filter, PetitionDates.DueOn, nameof(Petition.ReceivedOn), nameof(Petition.Number)])
        .IsDescending([.. filter.Select(_ => false), false, true, true]);
}

internal sealed class SearchHitConfiguration : IEntityTypeConfiguration<SearchHit>
{
    public void Configure(EntityTypeBuilder<SearchHit> hit) => hit.HasNoKey().ToView(null);
}
