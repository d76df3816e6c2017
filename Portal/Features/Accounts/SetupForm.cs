namespace Portal.Features.Accounts;

/// <summary>What the first administrator enters.</summary>
public sealed class SetupForm
{
    public string? GroupName { get; set; }

    public string? MineName { get; set; }

    public string? MineCode { get; set; }

    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    public string? Password { get; set; }
}
