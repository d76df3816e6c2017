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

        // The units stand in these two as well, so that the scope of a count is decided without reading the petitions themselves.
        InOrder(petition, [], nameof(Petition.RegisteredAtUnitId), nameof(Petition.HandlingUnitId));
        InOrder(petition, [nameof(Petition.Status)], nameof(Petition.RegisteredAtUnitId), nameof(Petition.HandlingUnitId));
        foreach (var filter in new[] { nameof(Petition.Topic), nameof(Petition.Channel), nameof(Petition.HandlingUnitId), nameof(Petition.RegisteredAtUnitId) })
        {
            InOrder(petition, [filter]);
        }

        petition.HasIndex(p => new { p.ReceivedOn, p.Number }).IsDescending(true, true);
    }

    private static void InOrder(EntityTypeBuilder<Petition> petition, string[] filter, params string[] units) => petition
        .HasIndex([.. filter, PetitionDates.DueOn, nameof(Petition.ReceivedOn), nameof(Petition.Number), .. units])
        .IsDescending([.. filter.Select(_ => false), false, true, true, .. units.Select(_ => false)]);
}

internal sealed class SearchHitConfiguration : IEntityTypeConfiguration<SearchHit>
{
    public void Configure(EntityTypeBuilder<SearchHit> hit) => hit.HasNoKey().ToView(null);
}
