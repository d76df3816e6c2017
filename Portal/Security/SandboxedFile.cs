namespace Portal.Security;

/// <summary>Marks an address that hands out what others sent in: a browser that opens it after all runs nothing of it.</summary>
public sealed class SandboxedFile
{
    public const string Policy = "sandbox; default-src 'none'; frame-ancestors 'none'";

    public static readonly SandboxedFile Instance = new();

    private SandboxedFile()
    {
    }
}
