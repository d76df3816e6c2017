using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Features.Inquiry;

/// <summary>Opens the store for a petitioner: one petition, its parts, never the identity behind it.</summary>
public sealed class PetitionerContexts(IDbContextFactory<PortalDbContext> factory)
{
    private static readonly Actor s_petitioner = new(null, "信访人");

    /// <summary>For whoever showed the code.</summary>
    public PortalDbContext Open(InquiryPass pass) => Open(pass.Number);

    /// <summary>To check the code of a number; what is read must not leave before the code was right.</summary>
    internal PortalDbContext Open(string number)
    {
        var db = factory.CreateDbContext();
        db.Scope = DataScope.OnePetition(number);
        db.Actor = s_petitioner;
        return db;
    }
}
