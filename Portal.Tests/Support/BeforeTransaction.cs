using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;

namespace Portal.Tests.Support;

/// <summary>Lets somebody else act in the moment between a use case's reading and its saving, which makes a conflict without any chance.</summary>
public sealed class BeforeTransaction : DbTransactionInterceptor
{
    private Func<Task>? _act;

    /// <summary>Makes the contexts of a portal under test wait for it.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(this), ServiceLifetime.Singleton);
        services.ConfigureDbContext<PostgresPortalDbContext>(options => options.AddInterceptors(this), ServiceLifetime.Singleton);
    }

    /// <summary>Acts before the next transaction begins, and before no other.</summary>
    public void Once(Func<Task> act) => _act = act;

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _act, null) is { } act)
        {
            await act();
        }

        return result;
    }
}
