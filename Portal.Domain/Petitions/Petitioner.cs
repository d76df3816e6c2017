namespace Portal.Domain.Petitions;

/// <summary>Who is to be answered (信访人). Kept encrypted beside one petition only; never listed, sorted or counted by person.</summary>
/// <param name="Name">As given; empty when the petition is anonymous.</param>
/// <param name="Phone">Digits, or empty.</param>
/// <param name="Address">Where a letter reaches them, or empty.</param>
public sealed record Petitioner(string Name, string Phone, string Address);
