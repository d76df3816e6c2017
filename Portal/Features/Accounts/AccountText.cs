using Portal.Domain.Accounts;
using Portal.Shell;
using Portal.UI;

namespace Portal.Features.Accounts;

/// <summary>Choices of the account forms.</summary>
internal static class AccountText
{
    public static IReadOnlyList<Choice<PortalRole?>> Roles { get; } = [.. Enum.GetValues<PortalRole>().Select(role => new Choice<PortalRole?>(role, role.Word()))];

    public static IReadOnlyList<Choice<string>> RoleFilter { get; } = [.. Enum.GetValues<PortalRole>().Select(role => new Choice<string>(role.ToString(), role.Word()))];

    public static IReadOnlyList<Choice<Guid?>> Units(IEnumerable<Organization.UnitRow> units) =>
        [.. units.Select(unit => new Choice<Guid?>(unit.Id, $"{new string('　', unit.Depth)}{unit.Name}"))];
}
