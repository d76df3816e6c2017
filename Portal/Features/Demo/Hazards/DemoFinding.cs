using Portal.Domain.Hazards;
using Portal.Domain.Organization;

namespace Portal.Features.Demo.Hazards;

/// <summary>An invented matter that a screening or a visit finds; conditions only.</summary>
/// <param name="Item">Item of the default checklist, such as WB1.</param>
/// <param name="Where">Kind of unit that finds it.</param>
/// <param name="Department">Code of the department that answers for it.</param>
/// <param name="Title">What, where, how many; with blanks that <see cref="DemoWords"/> fills.</param>
/// <param name="Detail">Since when and what was tried.</param>
internal sealed record DemoFinding(string Item, UnitKind Where, string Department, RiskLevel Level, string Title, string Detail)
{
    public string Topic => Item[..2];
}
