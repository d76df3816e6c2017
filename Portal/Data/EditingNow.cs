namespace Portal.Data;

/// <summary>That a colleague is writing on a petition at this moment; gone when the form closes or nothing was typed for a minute.</summary>
public sealed class EditingNow
{
    public Guid Id { get; init; }

    public Guid PetitionId { get; init; }

    public required string DisplayName { get; init; }

    public Guid UserId { get; init; }

    /// <summary>What is written, such as 处理意见书.</summary>
    public required string What { get; set; }

    /// <summary>Not shown from this instant on.</summary>
    public DateTimeOffset Until { get; set; }
}
