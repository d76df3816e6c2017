using System.Security.Cryptography;

namespace Portal.Shell;

/// <summary>A short code that a reader can read out and an administrator finds in the log: 7F3K-2Q.</summary>
public static class ErrorCode
{
    /// <summary>Without 0, 1, I, L and O, which are mistaken for each other.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New()
    {
        var text = RandomNumberGenerator.GetString(Alphabet, 6);
        return $"{text[..4]}-{text[4..]}";
    }
}
