using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;

namespace Portal.Features.Petitions;

/// <summary>A petitioner as typed at the counter, in the form or in an old register, brought into the one form that is checked and kept.</summary>
public static class PetitionerText
{
    public static Petitioner Of(string? name, string? phone, string? address) =>
        new(PlainText.Line(name), PetitionerKey.ReadablePhone(PlainText.Line(phone)), PlainText.Line(address));

    public static Petitioner Of(Petitioner typed) => Of(typed.Name, typed.Phone, typed.Address);
}
