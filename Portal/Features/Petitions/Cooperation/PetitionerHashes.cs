using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;

namespace Portal.Features.Petitions.Cooperation;

/// <summary>
/// Makes the keyed hashes of petitioners. The key is made once, kept encrypted beside the other keys of the data folder and never in the
/// database: whoever holds the database alone cannot try names or numbers.
/// </summary>
public sealed class PetitionerHashes(IDataProtectionProvider protection, IOptions<PortalOptions> options)
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("petitioner-hash");
    private readonly Lock _gate = new();
    private byte[]? _key;

    /// <summary>One row for each phone, and one for each name within the mine.</summary>
    /// <param name="mine">Path of the mine; the same name elsewhere hashes to something else.</param>
    public IReadOnlyList<PetitionerHash> Of(Guid petitionId, IReadOnlyList<Petitioner> petitioners, string mine) =>
    [
        .. petitioners.SelectMany(petitioner => Traits(petitioner, mine)).Distinct()
            .Select(trait => new PetitionerHash { Id = Guid.NewGuid(), PetitionId = petitionId, Hash = Convert.ToHexStringLower(HMACSHA256.HashData(Key(), Encoding.UTF8.GetBytes(trait))) }),
    ];

    private static IEnumerable<string> Traits(Petitioner petitioner, string mine)
    {
        if (PetitionerKey.PhoneOf(petitioner.Phone) is { Length: > 0 } phone)
        {
            yield return $"phone:{phone}";
        }

        if (PetitionerKey.NameOf(petitioner.Name) is { Length: > 0 } name)
        {
            yield return $"name:{mine}:{name}";
        }
    }

    private byte[] Key()
    {
        lock (_gate)
        {
            return _key ??= ReadOrMake(Path.Combine(options.Value.ResolvedDataDir(), "keys", "petitioner-hash.bin"));
        }
    }

    private byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            // Written whole under another name first: of two nodes that start together the second finds a finished file.
            var draft = $"{path}.{Guid.NewGuid():N}";
            File.WriteAllBytes(draft, _protector.Protect(RandomNumberGenerator.GetBytes(KeyBytes)));
            try
            {
                File.Move(draft, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                File.Delete(draft);
            }
        }

        return _protector.Unprotect(File.ReadAllBytes(path));
    }
}
