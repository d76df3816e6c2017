namespace Portal.Features.Petitions.Papers;

/// <summary>Every kind of paper that a petition can have.</summary>
public static class PaperKinds
{
    public static IReadOnlyList<PaperKind> All { get; } =
    [
        Receipt.Kind, AcceptanceNotice.Kind, NonAcceptanceNotice.Kind, InformNotice.Kind, WhereaboutsNotice.Kind, ExtensionNotice.Kind, OpinionPaper.Kind, DeliveryRecord.Kind,
        ReviewReceipt.Kind, ReviewOpinionPaper.ReviewKind, ReviewOpinionPaper.RecheckKind, AssignmentLetter.Kind, ForwardLetter.Kind, ReturnLetter.Kind, SubmissionSheet.Kind,
    ];

    /// <summary>Codes of the papers that the petitioner may hold.</summary>
    public static IReadOnlyList<string> ForPetitioner(bool isDelivered) =>
        [.. All.Where(kind => kind.For is PaperReader.Petitioner || (isDelivered && kind.For is PaperReader.PetitionerOnDelivery)).Select(kind => kind.Code)];
}
