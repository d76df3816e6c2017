namespace Portal.Features.Inquiry.Pages;

/// <summary>What the inquiry page posts. The code is never shown again.</summary>
public sealed class InquiryForm
{
    public string? Number { get; set; }

    public string? Code { get; set; }
}
