using Microsoft.AspNetCore.Components;
using Portal.Domain.Petitions;
using Portal.Security;
using Portal.UI;

namespace Portal.Features.Petitions.Pages;

/// <summary>Registers a petition. What was typed stays until it is registered, whatever the answer is.</summary>
public sealed partial class NewPetitionPage : IDisposable
{
    private static readonly string[] _fieldCodes =
    [
        "petition.subject.", "petition.topic.", "petition.received.", "petition.people.", "petition.group.", "petition.representative", "petition.own-words.",
        "petition.claims.", "petition.summary.", "petition.judgement.", "petition.event.", "petition.help.",
    ];

    private static readonly IReadOnlyList<Choice<string>> _topics = [.. Domain.Screening.Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.Name}"))];
    private static readonly IReadOnlyList<Choice<PetitionKind>> _kinds =
    [
        new(PetitionKind.Appeal, "申诉求决"), new(PetitionKind.Suggestion, "建议意见"), new(PetitionKind.Accusation, "检举控告"),
    ];

    private static readonly IReadOnlyList<Choice<PetitionChannel>> _channels = [.. Enum.GetValues<PetitionChannel>().Select(channel => new Choice<PetitionChannel>(channel, PetitionWords.Of(channel)))];

    private readonly CancellationTokenSource _gone = new();
    private RegistrationForm? _form;
    private RegisteredPetition? _registered;
    private FormFaults _faults = FormFaults.None;

    [Inject] public required RegisterPetition Register { get; init; }

    [Inject] public required CurrentUser Current { get; init; }

    [Inject] public required AccessLog Access { get; init; }

    [Inject] public required ChinaTime Time { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _gone.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        var user = await Current.GetAsync(_gone.Token);
        if (!user.Can(Permission.RegisterPetition))
        {
            await Access.DenyAsync(user, "petition.register", "", _gone.Token);
            Navigation.NotFound();
            return;
        }

        Start();
    }

    private void Start()
    {
        _registered = null;
        _faults = FormFaults.None;
        _form = new RegistrationForm { Id = Guid.CreateVersion7(Time.Now), ReceivedOn = Time.Today };
    }

    private async Task RegisterAsync()
    {
        // The click is done by the use case even when the tab closes meanwhile.
        var outcome = await Register.HandleAsync(_form!.Id, _form.AsPetition(), _form.AsPetitioners(), CancellationToken.None);
        _registered = outcome.Registered;
        _faults = new FormFaults(outcome.Refusals);
    }
}
