using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Auditing;

/// <summary>Result of walking the audit chain.</summary>
/// <param name="Checked">Links that were read.</param>
/// <param name="FirstBad">First sequence that does not follow; null when the chain holds.</param>
/// <param name="Fault">What is wrong there, in Chinese; empty when the chain holds.</param>
public sealed record AuditChainReport(long Checked, long? FirstBad, string Fault);

/// <summary>Walks the audit chain from its first link and names the first one that does not follow.</summary>
public sealed class VerifyAuditChain(IDbContextFactory<PortalDbContext> factory)
{
    private static readonly string s_genesis = new('0', 64);

    public async Task<AuditChainReport> HandleAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var (expected, previous) = (1L, s_genesis);
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            var fault = entry.Sequence != expected ? $"缺少第 {expected} 条"
                : entry.PreviousHash != previous ? "与上一条接不上"
                : entry.ComputeHash() != entry.Hash ? "内容被改过"
                : "";
            if (fault.Length > 0)
            {
                return new AuditChainReport(expected - 1, Math.Min(expected, entry.Sequence), fault);
            }

            (expected, previous) = (expected + 1, entry.Hash);
        }

        return new AuditChainReport(expected - 1, null, "");
    }
}
