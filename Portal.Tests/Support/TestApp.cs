using Hangfire;
using Hangfire.InMemory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Portal.Cli;

namespace Portal.Tests.Support;

/// <summary>Builds the portal as every verb builds it, with the few parts replaced that a test must hold in its hand.</summary>
internal static class TestApp
{
    /// <summary>The whole portal, not started: no server, no job runs by itself.</summary>
    public static WebApplication Build(IReadOnlyDictionary<string, string> settings, TimeProvider? clock = null, Action<IServiceCollection>? configure = null)
    {
        var builder = PortalHostBuilder.Create([.. settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
        Quieten(builder.Logging);
        Replace(builder.Services, clock ?? TestClock.Create());

        // Hangfire keeps its storage in a static field, which tests that run side by side would take from each other.
        builder.Services.Replace(ServiceDescriptor.Singleton<IGlobalConfiguration>(GlobalConfiguration.Configuration));
        builder.Services.Replace(ServiceDescriptor.Singleton<JobStorage>(_ => new InMemoryStorage()));
        configure?.Invoke(builder.Services);
        return builder.Build();
    }

    /// <summary>The console of a test run shows errors only, and those of SQL come with their exception.</summary>
    public static void Quieten(ILoggingBuilder logging) => logging
        .AddFilter<ConsoleLoggerProvider>(null, LogLevel.Error)
        .AddFilter<ConsoleLoggerProvider>("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Critical);

    /// <summary>The clock, and a password hash that costs no time.</summary>
    public static void Replace(IServiceCollection services, TimeProvider clock)
    {
        services.Replace(ServiceDescriptor.Singleton(clock));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
    }
}
