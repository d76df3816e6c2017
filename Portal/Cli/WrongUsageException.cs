namespace Portal.Cli;

/// <summary>The command line was not understood; the message is one sentence for the operator, and the exit code is 2.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
