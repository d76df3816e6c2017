namespace Portal.Tests.Support;

/// <summary>What a test database holds at the start.</summary>
public enum TestData
{
    /// <summary>All tables, no rows.</summary>
    Empty,

    /// <summary>Two mines of one group and their accounts: see <see cref="TestOrganisation"/>.</summary>
    Organisation,

    /// <summary>The demo: six months of matters, its accounts with <see cref="TestOrganisation.Password"/>.</summary>
    Demo,
}
