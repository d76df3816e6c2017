using Microsoft.AspNetCore.Components;
using MudBlazor;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Features.Organization;
using Portal.UI;

namespace Portal.Features.Accounts;

/// <summary>Accounts for the administrator of accounts; a password is shown once and never again.</summary>
public sealed partial class UsersPage : IDisposable
{
    private const int PageSize = 20;
    private static readonly string[] s_filters = ["role", "q"];

    private readonly CancellationTokenSource _left = new();
    private UserListing _users = new([], 0);
    private IReadOnlyList<UnitRow> _units = [];
    private UserRow? _edited;
    private bool _isEditing;
    private AccountReceipt? _receipt;
    private string? _notice;
    private Refusal? _refusal;

    [Inject] public required ListUsers Users { get; init; }

    [Inject] public required ListUnits Units { get; init; }

    [Inject] public required ResetPassword Reset { get; init; }

    [Inject] public required SetUserDisabled Switch { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "q")] public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "role")] public string? RoleName { get; set; }

    [SupplyParameterFromQuery(Name = "page")] public int? AskedPage { get; set; }

    private int PageNumber => Math.Max(1, AskedPage ?? 1);

    public void Dispose()
    {
        _left.Cancel();
    }

    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        PortalRole? role = Enum.TryParse<PortalRole>(RoleName, out var known) ? known : null;
        var users = await Users.HandleAsync(new UserFilter(Search, role, PageNumber, PageSize), _left.Token);
        if (!users.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        _users = users.Value;
        _units = (await Units.HandleAsync(_left.Token)).Value ?? [];
    }

    private void Edit(UserRow? user) => (_edited, _isEditing, _receipt, _notice, _refusal) = (user, true, null, null, null);

    private async Task DoneAsync(AccountReceipt receipt)
    {
        (_isEditing, _receipt, _notice) = (false, receipt, $"已保存账号 {receipt.UserName}。");
        await ReadAsync();
    }

    private async Task ResetAsync(UserRow user)
    {
        if (!await Dialogs.AskAsync($"给“{user.DisplayName}”重设密码吗？", "重设密码", "先不重设", "原密码和正在进行的登录随即失效。"))
        {
            return;
        }

        var reset = await Reset.HandleAsync(user.Id, CancellationToken.None);
        (_receipt, _refusal, _notice) = (reset.Value, reset.Refusal, null);
        await ReadAsync();
    }

    private async Task SwitchAsync(UserRow user)
    {
        var verb = user.IsDisabled ? "启用" : "停用";
        if (!user.IsDisabled && !await Dialogs.AskAsync($"停用“{user.DisplayName}”的账号吗？", "停用账号", "先不停用", "停用后不能登录，正在进行的登录随即失效；办过的事仍记在名下。"))
        {
            return;
        }

        var switched = await Switch.HandleAsync(user.Id, !user.IsDisabled, CancellationToken.None);
        (_receipt, _refusal, _notice) = (null, switched.Refusal, switched.IsOk ? $"已{verb}账号 {user.UserName}。" : null);
        await ReadAsync();
    }
}
