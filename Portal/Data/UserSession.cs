namespace Portal.Data;

/// <summary>One signed-in browser. Ending it makes its cookie worthless at the next call.</summary>
public sealed class UserSession
{
    public Guid Id { get; init; }

    public Guid UserId { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}
