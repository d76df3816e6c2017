using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Calendars;

namespace Portal.Data.Configurations;

internal sealed class CalendarYearConfiguration : IEntityTypeConfiguration<CalendarYear>
{
    public void Configure(EntityTypeBuilder<CalendarYear> year)
    {
        year.ToTable("CalendarYears");
        year.Property(y => y.Id).ValueGeneratedNever();
        year.Property(y => y.DaysOff).HasConversion<DayListConverter<DaySpan>, DayListComparer<DaySpan>>().HasMaxLength(2_000);
        year.Property(y => y.WorkingWeekends).HasConversion<DayListConverter<DateOnly>, DayListComparer<DateOnly>>().HasMaxLength(2_000);
        year.Property(y => y.EnteredBy).HasMaxLength(60);
        year.Property(y => y.Version).IsConcurrencyToken();
        year.Ignore(y => y.MatterId);
        year.HasIndex(y => y.Year).IsUnique();
    }
}
