using Microsoft.AspNetCore.Components;
using Portal.Domain;

namespace Portal.Features.Inquiry.Pages;

/// <summary>Takes the petitioner's rating and its change.</summary>
public sealed partial class RatePage
{
    private Refusal? _refusal;

    [Inject] public required RatePetition Rate { get; init; }

    [Inject] public required ReadInquiry Read { get; init; }

    [Inject] public required InquiryCookie Cookie { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required HttpContext Http { get; init; }

    [SupplyParameterFromForm(FormName = "rate")] public RateForm? Form { get; set; }

    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Http.Request.Method))
        {
            var view = Cookie.Read(Http) is { } pass ? await Read.HandleAsync(pass, Http.RequestAborted) : null;
            if (view is not { CanRate: true })
            {
                Navigation.NavigateTo(view is null ? "/inquiry?Done=over" : "/inquiry");
                return;
            }

            Form = view.Rating is { } rating ? new RateForm { Result = rating.Result, Service = rating.Service, Reason = rating.Reason } : null;
        }

        Form ??= new RateForm();
    }

    private async Task SubmitAsync()
    {
        if (Cookie.Read(Http) is not { } pass)
        {
            _refusal = InquiryRefusals.Over;
            return;
        }

        _refusal = (await Rate.HandleAsync(pass, Form!.Result, Form.Service, Form.Reason, Http.RequestAborted)).Refusal;
        if (_refusal is null)
        {
            Cookie.Write(Http, pass);
            Navigation.NavigateTo("/inquiry?Done=rate");
        }
    }
}
