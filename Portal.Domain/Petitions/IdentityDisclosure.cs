using Portal.Domain.History;

namespace Portal.Domain.Petitions;

/// <summary>One opening of the sealed identity: who looked, when and why. The petitioner may see it. 《个人信息保护法》第51、55条.</summary>
public sealed class IdentityDisclosure : IRecorded
{
    private IdentityDisclosure()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    public Guid ByUserId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Kept here only: a reason may name a person, so history and audit do not repeat it.</summary>
    [Confidential]
    public string Reason { get; private set; } = "";

    public Guid MatterId => PetitionId;

    internal static Refusal? Fault(string reason) => string.IsNullOrWhiteSpace(reason) ? PetitionRefusals.RevealWithoutReason : TextLimit.RevealReason.Fault(reason);

    internal static IdentityDisclosure Create(Guid id, Guid petitionId, Guid byUserId, string reason, DateTimeOffset at) =>
        new() { Id = id, PetitionId = petitionId, ByUserId = byUserId, Reason = reason, At = at };
}
