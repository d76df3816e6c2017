using Microsoft.AspNetCore.Components;
using Portal.Security;

namespace Portal.Shell;

/// <summary>A broken page is logged under the code its reader sees; an ended session leads to the sign-in page.</summary>
public sealed partial class PageBoundary
{
    private string _code = "";

    [Inject] public required ILogger<PageBoundary> Logger { get; init; }

    protected override Task OnErrorAsync(Exception exception)
    {
        if (exception is not SignedOutException)
        {
            _code = ErrorCode.New();
            LogBroken(Logger, exception, _code);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page broke, the reader saw code {Code}")]
    private static partial void LogBroken(ILogger logger, Exception exception, string code);
}
