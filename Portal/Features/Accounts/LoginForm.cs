namespace Portal.Features.Accounts;

/// <summary>What the sign-in page posts.</summary>
public sealed class LoginForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
