using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;

namespace Portal.Data.Configurations;

internal sealed class ScreeningPlanConfiguration : IEntityTypeConfiguration<ScreeningPlan>
{
    public void Configure(EntityTypeBuilder<ScreeningPlan> plan)
    {
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.Property(p => p.Rhythm).HasConversion(rhythm => rhythm.ToString(), text => ScreeningRhythm.Parse(text)).HasMaxLength(100);
        plan.Property(p => p.UnitKinds).HasConversion<UnitKindListConverter, UnitKindListComparer>().HasMaxLength(200);
        plan.Ignore(p => p.MatterId);
        plan.Ignore(p => p.Schedule);
        plan.Ignore(p => p.IsSpecial);
        plan.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ScreeningRoundConfiguration : IEntityTypeConfiguration<ScreeningRound>
{
    public void Configure(EntityTypeBuilder<ScreeningRound> round)
    {
        round.Property(r => r.Id).ValueGeneratedNever();
        round.Property(r => r.Number).HasMaxLength(40);
        round.Property(r => r.Period).HasMaxLength(20);
        round.Property(r => r.Month).HasMaxLength(7);
        round.Ignore(r => r.MatterId);
        round.HasIndex(r => r.Number).IsUnique();
        round.HasIndex(r => new { r.PlanId, r.Period }).IsUnique();
        round.HasOne<ScreeningPlan>().WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
        round.HasOne<ChecklistTemplate>().WithMany().HasForeignKey(r => r.TemplateId).OnDelete(DeleteBehavior.Restrict);
        round.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        round.HasMany(r => r.Tasks).WithOne(t => t.Round).HasForeignKey(t => t.RoundId);
    }
}

internal sealed class ScreeningTaskConfiguration : IEntityTypeConfiguration<ScreeningTask>
{
    public void Configure(EntityTypeBuilder<ScreeningTask> task)
    {
        task.Property(t => t.Id).ValueGeneratedNever();
        task.Property(t => t.Version).IsConcurrencyToken();
        task.Property(t => t.Methods).HasConversion<MethodListConverter, MethodListComparer>().HasMaxLength(200);
        task.Property(t => t.Note).HasMaxLength(200_000);
        task.Ignore(t => t.MatterId);
        task.HasIndex(t => new { t.RoundId, t.UnitId }).IsUnique();
        task.HasIndex(t => new { t.Status, t.DueOn });
        task.Ignore(t => t.IsFillable);
        task.Ignore(t => t.IsToReview);
        task.HasMany(t => t.ReturnNotes).WithOne().HasForeignKey(n => n.TaskId);
        task.HasOne(t => t.Unit).WithMany().HasForeignKey(t => t.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ScreeningAnswerConfiguration : IEntityTypeConfiguration<ScreeningAnswer>
{
    public void Configure(EntityTypeBuilder<ScreeningAnswer> answer)
    {
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.ItemCode).HasMaxLength(10);
        answer.Property(a => a.Note).HasMaxLength(200_000);
        answer.Property(a => a.Content).HasMaxLength(200_000);
        answer.Ignore(a => a.MatterId);
        answer.HasIndex(a => new { a.TaskId, a.ItemCode }).IsUnique();
        answer.HasOne<ScreeningTask>().WithMany().HasForeignKey(a => a.TaskId);
    }
}
