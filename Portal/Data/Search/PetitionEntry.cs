namespace Portal.Data.Search;

/// <summary>What the index keeps of one petition.</summary>
/// <param name="DueOn">Nearest running target, or <see cref="PetitionDates.None"/>.</param>
/// <param name="LatestOn">Nearest running latest day in law, or <see cref="PetitionDates.None"/>.</param>
/// <param name="Text">Number, old number, subject, summary and claims. Own words and identities are no part of it: nobody is searched for by name.</param>
public sealed record PetitionEntry(Guid Id, DateOnly DueOn, DateOnly LatestOn, string Text)
{
    /// <summary>The words of the index, parted by blanks.</summary>
    public string Words => string.Join(' ', SearchText.Words(Text).Take(SearchText.MaxWords));
}
