namespace Portal.Features.Inquiry;

/// <summary>Proof that the query code of one petition was shown a short while ago. It opens that petition and nothing else.</summary>
/// <param name="Number">Number of the petition.</param>
/// <param name="Stamp">Of the code's hash, so that a new code ends the passes of the old one.</param>
public sealed record InquiryPass(string Number, string Stamp);
