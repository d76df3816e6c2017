using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Features.Petitions;

/// <summary>The code with which a petitioner asks how their matter stands: shown once, kept only as a salted hash.</summary>
public static class QueryCode
{
    /// <summary>Ten characters of this alphabet are 49 bits; look-alikes such as 0/O, 1/I/L, 5/S, 8/B are left out.</summary>
    private const string Alphabet = "234679ACDEFGHJKMNPQRTUVWXYZ";
    private const int Length = 10;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private const int Iterations = 100_000;

    /// <summary>A new code such as 7K2M9-QXPHD.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        return $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";
    }

    /// <summary>Iterations, salt and hash of a code, to be stored.</summary>
    public static string Hash(string code)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return $"{Iterations}.{Convert.ToBase64String(salt)}.{Convert.ToBase64String(Derive(code, salt, Iterations))}";
    }

    /// <summary>Whether what was typed is the code of the stored hash; case, blanks, dashes and full-width letters do not matter.</summary>
    public static bool Matches(string typed, string hash)
    {
        var parts = hash.Split('.');
        if (parts.Length != 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var iterations))
        {
            return false;
        }

        return CryptographicOperations.FixedTimeEquals(Derive(typed, Convert.FromBase64String(parts[1]), iterations), Convert.FromBase64String(parts[2]));
    }

    private static byte[] Derive(string code, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(Bare(code)), salt, iterations, HashAlgorithmName.SHA256, HashBytes);

    private static string Bare(string code) =>
        new([.. code.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
