namespace Portal.Domain.Screening.Following;

/// <summary>What is to be corrected, as the reviewer writes it.</summary>
/// <param name="ItemCode">Empty when it speaks of the whole task.</param>
public sealed record NewReturnNote(string ItemCode, string Text);
