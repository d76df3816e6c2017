using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Petitions.Answering;

/// <summary>What came from the petitioner with number and query code, for those who work on the matter.</summary>
/// <param name="Rating">Null until the petitioner gave it; nobody here can.</param>
/// <param name="SecondLook">Null unless the rating asked for one.</param>
/// <param name="Rights">Who handles answers messages, who closes agrees to a withdrawal, who registers takes up a request for review.</param>
public sealed record PetitionerSide(IReadOnlyList<MessageRow> Messages, RatingRow? Rating, SecondLookRow? SecondLook, PetitionRights Rights);

public sealed record MessageRow(
    Guid Id, PetitionerMessageKind Kind, string Text, int Photos, DateTimeOffset SentAt, MessageOutcome? Outcome, string Note, string SettledBy, DateTimeOffset? SettledAt);

public sealed record RatingRow(Satisfaction Result, Satisfaction Service, string Reason, DateTimeOffset GivenAt, DateTimeOffset? ChangedAt);

/// <summary>A second look.</summary>
/// <param name="AssignedTo">Empty when nobody was at hand.</param>
/// <param name="MayRecord">Whether the reader may take it: the right to, and no hand in the matter.</param>
public sealed record SecondLookRow(DateTimeOffset OpenedAt, DateOnly DueOn, string AssignedTo, SecondLookResult? Result, string Finding, string DoneBy, DateOnly? DoneOn, bool MayRecord);
