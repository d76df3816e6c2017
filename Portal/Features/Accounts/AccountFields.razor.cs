using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Features.Organization;

namespace Portal.Features.Accounts;

/// <summary>Asks for an account or a post; a refusal stands at its field and nothing typed is lost.</summary>
public sealed partial class AccountFields
{
    private string _userName = "";
    private string _displayName = "";
    private string _password = "";
    private PortalRole? _role;
    private Guid? _unitId;
    private Guid? _scopeId;
    private bool _isRoleMissing;
    private Refusal? _refusal;

    [Inject] public required CreateUser Create { get; init; }

    [Inject] public required MoveUser Move { get; init; }

    [Parameter, EditorRequired] public IReadOnlyList<UnitRow> Units { get; set; } = [];

    /// <summary>The account whose post changes; null for a new account.</summary>
    [Parameter] public UserRow? Edited { get; set; }

    [Parameter] public EventCallback<AccountReceipt> OnDone { get; set; }

    [Parameter] public EventCallback OnLeave { get; set; }

    private string Heading => Edited is null ? "新建账号" : $"{Edited.DisplayName}的岗位";

    protected override void OnInitialized() => (_role, _unitId, _scopeId) = (Edited?.Role, Edited?.UnitId, Edited?.ScopeUnitId);

    private string? ErrorOf(params ReadOnlySpan<Refusal> refusals) => _refusal is not null && refusals.Contains(_refusal) ? _refusal.Message : null;

    private async Task SaveAsync()
    {
        _isRoleMissing = _role is null;
        if (_role is not { } role)
        {
            return;
        }

        var saved = Edited is null ? await CreateAsync(role) : await MoveAsync(Edited, role);
        _refusal = saved.Refusal;
        if (saved.IsOk)
        {
            await OnDone.InvokeAsync(saved.Value);
        }
    }

    private Task<Result<AccountReceipt>> CreateAsync(PortalRole role) =>
        Create.HandleAsync(new AccountForm(_userName.Trim(), _displayName, role, _unitId, _scopeId, _password), CancellationToken.None);

    private async Task<Result<AccountReceipt>> MoveAsync(UserRow user, PortalRole role)
    {
        var moved = await Move.HandleAsync(user.Id, role, _unitId, _scopeId, CancellationToken.None);
        return moved.IsOk ? new AccountReceipt(user.Id, user.UserName, null) : moved.Refusal;
    }
}
