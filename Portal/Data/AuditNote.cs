namespace Portal.Data;

/// <summary>Something to be written to the audit chain with the next save.</summary>
public sealed record AuditNote(string Action, Guid? SubjectId, string Detail);
