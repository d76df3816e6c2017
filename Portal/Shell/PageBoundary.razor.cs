using Microsoft.AspNetCore.Components;

namespace Portal.Shell;

public sealed partial class PageBoundary
{
    private string _code = "";

    [Inject] public required ILogger<PageBoundary> Logger { get; init; }

    protected override Task OnErrorAsync(Exception exception)
    {
        _code = ErrorCode.New();
        LogBroken(Logger, exception, _code);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page broke, the reader saw code {Code}")]
    private static partial void LogBroken(ILogger logger, Exception exception, string code);
}
