using Microsoft.AspNetCore.Components;
using Portal.Domain;

namespace Portal.Features.Inquiry.Pages;

/// <summary>Asks for number and query code, and shows the one matter that they open.</summary>
public sealed partial class InquiryPage
{
    private InquiryView? _view;
    private Refusal? _refusal;

    [Inject] public required OpenInquiry Open { get; init; }

    [Inject] public required ReadInquiry Read { get; init; }

    [Inject] public required InquiryCookie Cookie { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "inquiry")] public InquiryForm? Form { get; set; }

    /// <summary>What was just done: over, left, facts, withdraw, review or rate.</summary>
    [SupplyParameterFromQuery] public string? Done { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Http.Request.Method) && Cookie.Read(Http) is { } pass)
        {
            _view = await Read.HandleAsync(pass, Http.RequestAborted);
            Keep(pass);
        }

        _refusal = _view is null && Done == "over" ? InquiryRefusals.Over : null;
        Form ??= new InquiryForm();
    }

    private void Keep(InquiryPass pass)
    {
        if (_view is null)
        {
            InquiryCookie.Clear(Http);
        }
        else
        {
            Cookie.Write(Http, pass);
        }
    }

    private async Task SubmitAsync()
    {
        var result = await Open.HandleAsync(Form?.Number, Form?.Code, Http.Connection.RemoteIpAddress, Http.RequestAborted);
        if (!result.IsOk)
        {
            _refusal = result.Refusal;
            return;
        }

        Cookie.Write(Http, result.Value);
        Navigation.NavigateTo("/inquiry");
    }
}
