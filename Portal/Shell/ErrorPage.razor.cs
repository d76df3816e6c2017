using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace Portal.Shell;

/// <summary>Where the exception handler leads a request that broke; static, since the circuit may be what is broken.</summary>
public sealed partial class ErrorPage
{
    private readonly string _code = ErrorCode.New();

    [Inject] public required ILogger<ErrorPage> Logger { get; init; }

    [CascadingParameter] public HttpContext? Http { get; set; }

    protected override void OnInitialized()
    {
        if (Http?.Features.Get<IExceptionHandlerPathFeature>() is { } broken)
        {
            LogBroken(Logger, broken.Error, broken.Path, _code);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Path} broke, the reader saw code {Code}")]
    private static partial void LogBroken(ILogger logger, Exception exception, string path, string code);
}
