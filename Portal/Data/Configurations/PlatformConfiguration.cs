using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Portal.Domain.Organization;
using Portal.Domain.Reminders;
using Portal.Domain.Reports;

namespace Portal.Data.Configurations;

internal sealed class OrgUnitConfiguration : IEntityTypeConfiguration<OrgUnit>
{
    public void Configure(EntityTypeBuilder<OrgUnit> unit)
    {
        unit.Property(u => u.Id).ValueGeneratedNever();
        unit.Property(u => u.Code).HasMaxLength(20);
        unit.Property(u => u.Name).HasMaxLength(80);
        unit.Property(u => u.Path).HasMaxLength(200);
        unit.Property(u => u.Version).IsConcurrencyToken();
        unit.Ignore(u => u.MatterId);
        unit.HasIndex(u => u.Path).IsUnique();
        unit.HasOne<OrgUnit>().WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PortalUserConfiguration : IEntityTypeConfiguration<PortalUser>
{
    public void Configure(EntityTypeBuilder<PortalUser> user)
    {
        user.Property(u => u.DisplayName).HasMaxLength(40);
        user.HasOne(u => u.Unit).WithMany().HasForeignKey(u => u.UnitId).OnDelete(DeleteBehavior.Restrict);
        user.HasOne(u => u.ScopeUnit).WithMany().HasForeignKey(u => u.ScopeUnitId).OnDelete(DeleteBehavior.Restrict);
        user.HasIndex(u => u.Role);
    }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> session)
    {
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasOne<PortalUser>().WithMany().HasForeignKey(s => s.UserId);
    }
}

internal sealed class HistoryEventConfiguration : IEntityTypeConfiguration<HistoryEvent>
{
    public void Configure(EntityTypeBuilder<HistoryEvent> history)
    {
        history.ToTable("HistoryEvents");
        history.Property(e => e.Id).ValueGeneratedNever();
        history.Property(e => e.Changes).HasMaxLength(2_000_000);
        history.HasIndex(e => new { e.MatterId, e.At });
    }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> audit)
    {
        audit.ToTable("AuditEntries");
        audit.HasKey(e => e.Sequence);
        audit.Property(e => e.Sequence).ValueGeneratedNever();
        audit.Property(e => e.Hash).HasMaxLength(64);
        audit.Property(e => e.PreviousHash).HasMaxLength(64);
        audit.HasIndex(e => e.At);
    }
}

internal sealed class NumberSequenceConfiguration : IEntityTypeConfiguration<NumberSequence>
{
    public void Configure(EntityTypeBuilder<NumberSequence> sequence)
    {
        sequence.HasKey(s => s.Prefix);
        sequence.Property(s => s.Prefix).HasMaxLength(60);
    }
}

internal sealed class IssuedDocumentConfiguration : IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<IssuedDocument> document)
    {
        document.ToTable("IssuedDocuments");
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.Kind).HasMaxLength(40);
        document.Property(d => d.Sha256).HasMaxLength(64);
        document.HasIndex(d => new { d.MatterId, d.Kind });
    }
}

internal sealed class ReportConfiguration : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Number).HasMaxLength(40);
        report.Property(r => r.Period).HasMaxLength(20);
        report.Property(r => r.Snapshot).HasMaxLength(4_000_000);
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.MatterId);
        report.HasIndex(r => r.Number).IsUnique();
        report.HasIndex(r => new { r.Kind, r.UnitId, r.Period }).IsUnique();
        report.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.Property(r => r.Id).ValueGeneratedNever();
        reminder.Property(r => r.Key).HasMaxLength(160);
        reminder.HasIndex(r => r.Key).IsUnique();
        reminder.HasIndex(r => r.DutyId);
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("OutboxMessages");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Key).HasMaxLength(200);
        message.Property(m => m.Channel).HasMaxLength(20);
        message.Property(m => m.Body).HasMaxLength(4000);
        message.HasIndex(m => m.Key).IsUnique();
        message.HasIndex(m => new { m.SentAt, m.NextTryAt });
    }
}

internal sealed class InboxItemConfiguration : IEntityTypeConfiguration<InboxItem>
{
    public void Configure(EntityTypeBuilder<InboxItem> item)
    {
        item.ToTable("InboxItems");
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Key).HasMaxLength(200);
        item.Property(i => i.Body).HasMaxLength(4000);
        item.HasIndex(i => i.Key).IsUnique();
        item.HasIndex(i => new { i.UserId, i.ReadAt });
    }
}
