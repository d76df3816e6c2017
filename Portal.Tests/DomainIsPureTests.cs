using System.Reflection;
using Portal.Domain;

namespace Portal.Tests;

public sealed class DomainIsPureTests
{
    [Fact]
    public void Portal_Domain_refers_to_nothing_but_the_base_library()
    {
        var references = typeof(Refusal).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        references.ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal) || name == "netstandard");
    }
}
