using Portal.Domain.Organization;

namespace Portal.Domain.Accounts.StandIns;

/// <summary>An account as far as standing in needs it.</summary>
/// <param name="Fills">Whether the role fills in screening and the account is in use.</param>
public sealed record StandInPerson(Guid Id, Guid UnitId, string UnitPath, bool Fills)
{
    public string MinePath => OrgUnit.MinePathOf(UnitPath);
}
