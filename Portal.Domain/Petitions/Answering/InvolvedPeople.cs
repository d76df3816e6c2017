namespace Portal.Domain.Petitions.Answering;

/// <summary>Who had a hand in a matter and therefore takes no second look at it. 《信访工作条例》第28条 (回避).</summary>
public static class InvolvedPeople
{
    /// <summary>Whether a person drafted or approved the opinion, spoke with the petitioner, or works in the handling unit.</summary>
    /// <param name="petition">With its opinion and contacts.</param>
    /// <param name="userId">The person.</param>
    /// <param name="unitId">Where that person works.</param>
    public static bool Includes(Petition petition, Guid userId, Guid unitId) =>
        petition.Opinion?.DraftedById == userId
        || petition.Opinion?.ApprovedById == userId
        || petition.Contacts.Any(contact => contact.ByUserId == userId)
        || petition.HandlingUnitId == unitId;
}
