using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Portal.Data;
using Portal.Domain.Petitions;

namespace Portal.Features.Petitions;

/// <summary>Locks and opens who stands behind a petition. The plain names exist only in memory.</summary>
public sealed class SealedIdentities(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("petition-identity");

    public SealedIdentity Seal(Guid petitionId, IReadOnlyList<Petitioner> petitioners) =>
        new() { PetitionId = petitionId, Content = _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(petitioners)) };

    public IReadOnlyList<Petitioner> Open(SealedIdentity identity) =>
        JsonSerializer.Deserialize<IReadOnlyList<Petitioner>>(_protector.Unprotect(identity.Content)) ?? [];
}
