using Portal.Domain.History;
using Portal.Domain.Visits;

namespace Portal.Domain.Petitions;

/// <summary>One talk with the petitioner: when, how and what was said (接谈记录).</summary>
public sealed class ContactLog : IRecorded
{
    private ContactLog()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public DateOnly On { get; private set; }

    public ContactMethod Method { get; private set; }

    /// <summary>What our side said and explained; written once, so history does not repeat it.</summary>
    [Confidential]
    public string Said { get; private set; } = "";

    /// <summary>The petitioner's view, in their words where possible; may be empty.</summary>
    [Confidential]
    public string Reply { get; private set; } = "";

    public Guid ByUserId { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public Guid MatterId => PetitionId;

    internal static Refusal? Fault(DateOnly on, string said, string reply, DateOnly today) =>
        string.IsNullOrWhiteSpace(said) && string.IsNullOrWhiteSpace(reply) ? PetitionRefusals.ContactEmpty
        : on > today ? PetitionRefusals.ContactInFuture
        : TextLimit.Said.Fault(said) ?? TextLimit.Reply.Fault(reply);

    internal static ContactLog Create(Guid id, Guid petitionId, DateOnly on, ContactMethod method, string said, string reply, Guid byUserId, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, On = on, Method = method, Said = said, Reply = reply, ByUserId = byUserId, RecordedAt = at };
}
