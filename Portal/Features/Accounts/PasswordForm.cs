namespace Portal.Features.Accounts;

/// <summary>What the password page posts.</summary>
public sealed class PasswordForm
{
    public string? Old { get; set; }

    public string? New { get; set; }

    public string? Again { get; set; }
}
