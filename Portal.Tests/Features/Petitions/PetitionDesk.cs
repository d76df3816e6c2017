using Portal.Data;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

/// <summary>A portal in which the clerk and the unit head of 综采一队 take the lawful steps through the use cases.</summary>
internal sealed class PetitionDesk : IAsyncDisposable
{
    public static readonly OpinionDraft Opinion = new("补发工资", "台账属实", "月底前补发", "《保障农民工工资支付条例》第三十条", "30 日内可请求复查");

    private PetitionDesk(TestPortal portal, TestScope clerk, TestScope head) => (Portal, Clerk, Head) = (portal, clerk, head);

    public TestPortal Portal { get; }

    /// <summary>The query code of each petition registered here.</summary>
    public Dictionary<string, string> Codes { get; } = [];

    public TestScope Clerk { get; }

    public TestScope Head { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<PetitionDesk> OpenAsync(DatabaseProvider provider)
    {
        var portal = await TestPortal.CreateAsync(provider);
        return new PetitionDesk(portal, await portal.AsAsync("clerk"), await portal.AsAsync("unithead"));
    }

    public async Task<RegisteredPetition> RegisterAsync(NewPetition? form = null, IReadOnlyList<Petitioner>? petitioners = null)
    {
        var outcome = await Clerk.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), form ?? A.PetitionForm, petitioners ?? A.Representatives, Ct);
        outcome.Refusals.ShouldBeEmpty();
        Portal.Clock.Advance(TimeSpan.FromSeconds(1));
        Codes[outcome.Registered!.Number] = outcome.Registered.Code!;
        return outcome.Registered;
    }

    /// <summary>A new petition brought to a step.</summary>
    public async Task<string> AtAsync(PetitionStatus status, NewPetition? form = null)
    {
        var number = (await RegisterAsync(form)).Number;
        if (status >= PetitionStatus.Assigned)
        {
            var unit = (await Head.UserAsync()).UnitId;
            Ok(await Clerk.Get<AssignPetition>().HandleAsync(number, unit, TestClock.Today.AddDays(20), "核对台账", Ct));
        }

        if (status >= PetitionStatus.Accepted)
        {
            Ok(await Head.Get<AcceptPetition>().HandleAsync(number, Ct));
        }

        if (status >= PetitionStatus.OpinionSubmitted)
        {
            await WriteAsync(number);
            Ok(await Clerk.Get<SubmitOpinion>().HandleAsync(number, Ct));
        }

        if (status >= PetitionStatus.OpinionApproved)
        {
            Ok(await Head.Get<ApproveOpinion>().HandleAsync(number, Ct));
        }

        if (status >= PetitionStatus.Delivered)
        {
            Ok(await Clerk.Get<DeliverOpinion>().HandleAsync(number, TestClock.Today, new DeliveryProof(DeliveryWay.InPerson), Ct));
        }

        if (status >= PetitionStatus.Closed)
        {
            Ok(await Clerk.Get<ClosePetition>().HandleAsync(number, Ct));
        }

        return number;
    }

    public async Task<PetitionDetail> ReadAsync(string number) => (await Clerk.Get<ReadPetition>().HandleAsync(number, Ct)).Value!;

    public async ValueTask DisposeAsync()
    {
        await Clerk.DisposeAsync();
        await Head.DisposeAsync();
        await Portal.DisposeAsync();
    }

    private void Ok(Result result)
    {
        result.Refusal.ShouldBeNull();
        Portal.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private async Task WriteAsync(string number)
    {
        Ok(await Clerk.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "说明办理程序", "希望快些", Ct));
        foreach (var claim in (await ReadAsync(number)).Claims)
        {
            Ok(await Clerk.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "台账属实", (await ReadAsync(number)).Version, Ct));
        }

        Ok(await Clerk.Get<DraftOpinion>().HandleAsync(number, Opinion, (await ReadAsync(number)).Version, Ct));
    }
}
