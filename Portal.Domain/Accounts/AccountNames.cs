namespace Portal.Domain.Accounts;

/// <summary>What an account may be called.</summary>
public static class AccountNames
{
    /// <summary>Longest display name, in characters.</summary>
    public const int MaxDisplayName = 40;

    private const int MinUserName = 2;
    private const int MaxUserName = 32;

    /// <summary>First fault of the two names; null when both are fine.</summary>
    /// <returns>Refused for a user name other than 2–32 small letters, digits, dots and dashes behind a letter, and without a display name.</returns>
    public static Refusal? FirstFault(string userName, string displayName) =>
        UserNameFault(userName)
        ?? (displayName.Trim().Length is 0 or > MaxDisplayName ? AccountRefusals.DisplayNameMissing : null);

    private static Refusal? UserNameFault(string userName) =>
        userName.Length is >= MinUserName and <= MaxUserName && char.IsAsciiLetterLower(userName[0])
            && userName.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-')
            ? null : AccountRefusals.UserNameUnreadable;
}
