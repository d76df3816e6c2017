namespace Portal.Features.Inquiry.Pages;

/// <summary>What a petitioner sends in.</summary>
public sealed class MessageForm
{
    /// <summary>Made when the form is drawn, so that sending it twice sends once.</summary>
    public Guid Id { get; set; }

    public string? Text { get; set; }
}
