using Portal.Domain.Petitions.Intake;

namespace Portal.Features.Petitions.Intake;

/// <summary>Chinese words of registrations.</summary>
public static class IntakeWords
{
    public static string Of(PetitionParty party) => party switch
    {
        PetitionParty.One => "个人",
        PetitionParty.Few => "2 至 4 人",
        PetitionParty.Group => "集体（5 人以上）",
        PetitionParty.JointLetter => "联名信（5 人以上签名）",
    };
}
