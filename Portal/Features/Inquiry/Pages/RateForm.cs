using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Inquiry.Pages;

/// <summary>The petitioner's rating as it is posted.</summary>
public sealed class RateForm
{
    public Satisfaction? Result { get; set; }

    public Satisfaction? Service { get; set; }

    public string? Reason { get; set; }
}
