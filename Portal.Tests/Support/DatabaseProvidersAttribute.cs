using System.Reflection;
using Portal.Data;
using Xunit.Sdk;
using Xunit.v3;

namespace Portal.Tests.Support;

/// <summary>Runs a theory on SQLite and on PostgreSQL. Without <c>PORTAL_TEST_POSTGRES</c> the second row is skipped, which fails the whole run.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseProvidersAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) => new(
    [
        new TheoryDataRow<DatabaseProvider>(DatabaseProvider.Sqlite),
        new TheoryDataRow<DatabaseProvider>(DatabaseProvider.Postgres)
        {
            Skip = PostgresServer.IsGiven ? null : "PORTAL_TEST_POSTGRES is not set; ./test.sh starts a server and sets it.",
        },
    ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
