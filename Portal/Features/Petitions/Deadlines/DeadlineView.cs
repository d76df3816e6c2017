namespace Portal.Features.Petitions.Deadlines;

/// <summary>What was asked and decided about the deadlines of one petition, and what this reader may decide.</summary>
/// <param name="Transfers">How often it was passed on.</param>
/// <param name="IsRepeat">Whether the fast track is closed to it.</param>
/// <param name="MayDecideExtension">Whether the reader may decide the extension that waits.</param>
/// <param name="MayDecideObjection">Whether the reader may decide the objection that waits.</param>
public sealed record DeadlineView(
    int Transfers, bool IsRepeat, IReadOnlyList<ExtensionRow> Extensions, IReadOnlyList<ObjectionRow> Objections, bool MayDecideExtension, bool MayDecideObjection);

/// <summary>A request for more time.</summary>
/// <param name="IsApproved">Null while it waits.</param>
public sealed record ExtensionRow(Guid Id, int Days, string Reason, string AskedBy, DateTimeOffset AskedAt, bool? IsApproved, string? DecidedBy, DateTimeOffset? DecidedAt, string Note);

/// <summary>An objection of a unit.</summary>
/// <param name="IsAgreed">Null while it waits.</param>
public sealed record ObjectionRow(Guid Id, string Unit, string Reason, string FiledBy, DateTimeOffset FiledAt, bool? IsAgreed, string? DecidedBy, DateTimeOffset? DecidedAt, string Note);
