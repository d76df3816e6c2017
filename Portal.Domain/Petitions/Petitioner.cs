namespace Portal.Domain.Petitions;

/// <summary>Who is to be answered (信访人). Kept encrypted beside one petition only; never listed, sorted or counted by person.</summary>
/// <param name="Name">As given; empty when the petition is anonymous.</param>
/// <param name="Phone">Digits, or empty.</param>
/// <param name="Address">Where a letter reaches them, or empty.</param>
public sealed record Petitioner(string Name, string Phone, string Address)
{
    /// <summary>Nothing was given at all, as in an unused row of the form.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Address);

    /// <summary>First fault of one row; null when it is empty or can be kept. Identity is never required: a petition may be anonymous.</summary>
    public Refusal? FirstFault() =>
        IsEmpty ? null
        : string.IsNullOrWhiteSpace(Name) ? PetitionRefusals.RepresentativeWithoutName
        : TextLimit.Name.Fault(Name) ?? TextLimit.Phone.Fault(Phone) ?? TextLimit.Address.Fault(Address)
            ?? (IsPhone(Phone) ? null : PetitionRefusals.RepresentativePhoneUnreadable);

    private static bool IsPhone(string phone) =>
        phone.Length == 0 || (phone.All(c => char.IsAsciiDigit(c) || c is '-' or ' ' or '+') && phone.Count(char.IsAsciiDigit) is >= 7 and <= 15);
}
