namespace Portal.Data;

/// <summary>The portal must not start as things stand; the message tells the operator what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
