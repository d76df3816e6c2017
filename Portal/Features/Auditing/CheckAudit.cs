using Portal.Data;
using Portal.Domain;
using Portal.Security;

namespace Portal.Features.Auditing;

/// <summary>Lets the auditor walk the chain from the page; the check itself is a line of it.</summary>
public sealed class CheckAudit(CurrentUser currentUser, PortalContexts contexts, AccessLog access, VerifyAuditChain verify)
{
    public async Task<Result<AuditChainReport>> HandleAsync(CancellationToken ct)
    {
        var auditor = await currentUser.GetAsync(ct);
        if (auditor.Denies(Permission.ReadAudit) is not null)
        {
            return await access.RefuseAsync(auditor, "audit.verify", "", ct);
        }

        var report = await verify.HandleAsync(ct);
        await using var db = contexts.Open(auditor);
        db.Note("audit.verify", null, report.FirstBad is { } bad ? $"bad {bad}" : $"ok {report.Checked}");
        await db.SaveChangesAsync(ct);
        return report;
    }
}
