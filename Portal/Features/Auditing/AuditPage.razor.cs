using Microsoft.AspNetCore.Components;
using Portal.UI;

namespace Portal.Features.Auditing;

/// <summary>The audit chain for the auditor, whole or the opened identities only, with the check of its links.</summary>
public sealed partial class AuditPage : IDisposable
{
    private const int PageSize = 50;
    private const int DetailShown = 30;
    private static readonly string[] s_filters = ["from", "to", "action", "actor"];
    private static readonly Choice<string>[] s_kinds =
    [
        new("login", "登录与失败"), new("denied", "被拒绝"), new("user", "账号"), new("unit", "单位"), new("petition", "信访件"), new("screening", "排查"),
        new("hazard", "隐患事项"), new("visit", "走访"), new("report", "报告"), new("audit", "审计"),
    ];

    private readonly CancellationTokenSource _left = new();
    private AuditListing _audit = new([], 0);
    private AuditChainReport? _report;

    [Inject] public required ListAudit Audit { get; init; }

    [Inject] public required CheckAudit Check { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "from")] public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")] public string? To { get; set; }

    [SupplyParameterFromQuery(Name = "action")] public string? Action { get; set; }

    [SupplyParameterFromQuery(Name = "actor")] public string? Actor { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? AskedPage { get; set; }

    private int PageNumber => Math.Max(1, AskedPage ?? 1);

    private bool IsReveals => new Uri(Navigation.Uri).AbsolutePath.EndsWith("/reveals", StringComparison.Ordinal);

    public void Dispose()
    {
        _left.Cancel();
    }

    protected override async Task OnParametersSetAsync()
    {
        var action = IsReveals ? ListAudit.RevealAction : Action;
        var audit = await Audit.HandleAsync(new AuditFilter(Day(From), Day(To), action, Actor, PageNumber, PageSize), _left.Token);
        if (!audit.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _audit = audit.Value;
    }

    private static DateOnly? Day(string? text) => DateText.TryRead(text, out DateOnly? day) ? day : null;

    private static string Short(string detail) => detail.Length <= DetailShown ? detail : detail[..DetailShown] + "…";

    private async Task CheckAsync()
    {
        _report = (await Check.HandleAsync(_left.Token)).Value;
        await OnParametersSetAsync();
    }
}
