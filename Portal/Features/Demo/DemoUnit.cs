using Portal.Domain.Organization;

namespace Portal.Features.Demo;

/// <summary>One invented unit.</summary>
/// <param name="Parent">Path of the unit above; empty for the root.</param>
internal sealed record DemoUnit(string Parent, string Code, string Name, UnitKind Kind)
{
    public string Path => $"{Parent}{Code}/";
}
