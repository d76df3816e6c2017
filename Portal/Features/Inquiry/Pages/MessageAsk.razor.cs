using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;
using Portal.Features.Petitions.Attachments;

namespace Portal.Features.Inquiry.Pages;

/// <summary>Takes a message of one kind; without a pass the reader is sent to the door first.</summary>
public sealed partial class MessageAsk
{
    private Refusal? _refusal;

    [Inject] public required SendMessage Send { get; init; }

    [Inject] public required InquiryCookie Cookie { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "message")] public MessageForm? Form { get; set; }

    [Parameter, EditorRequired] public PetitionerMessageKind Kind { get; set; }

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    [Parameter, EditorRequired] public string Button { get; set; } = "";

    /// <summary>Word that the start page gets when it is sent.</summary>
    [Parameter, EditorRequired] public string Done { get; set; } = "";

    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override void OnInitialized()
    {
        Form ??= new MessageForm { Id = Guid.NewGuid() };
        if (HttpMethods.IsGet(Http.Request.Method) && Cookie.Read(Http) is null)
        {
            Navigation.NavigateTo("/inquiry?Done=over");
        }
    }

    private async Task SubmitAsync()
    {
        if (Cookie.Read(Http) is not { } pass)
        {
            _refusal = InquiryRefusals.Over;
            return;
        }

        // A browser sends an empty part for a field in which nothing was chosen.
        var photos = Http.Request.Form.Files.GetFiles("photos").Where(file => file.Length > 0 && Kind is PetitionerMessageKind.Facts)
            .Select(file => new AttachmentUpload(file.FileName, file.OpenReadStream())).ToList();
        _refusal = (await Send.HandleAsync(pass, Form!.Id, Kind, Form.Text, photos, Http.RequestAborted)).Refusal;
        if (_refusal is null)
        {
            Cookie.Write(Http, pass);
            Navigation.NavigateTo($"/inquiry?Done={Done}");
        }
    }
}
