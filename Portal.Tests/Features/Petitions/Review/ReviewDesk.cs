using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Accounts;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;
using Portal.Domain.Petitions.Review;
using Portal.Domain.Visits;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Review;

namespace Portal.Tests.Features.Petitions.Review;

/// <summary>A petition of 综采一队 that was answered, and the people who look at it again: of the mine, then of the group.</summary>
internal sealed class ReviewDesk : IAsyncDisposable
{
    private readonly List<TestScope> _scopes = [];

    private ReviewDesk(PetitionDesk desk) => Desk = desk;

    public PetitionDesk Desk { get; }

    public static async Task<ReviewDesk> OpenAsync(DatabaseProvider provider)
    {
        var desk = new ReviewDesk(await PetitionDesk.OpenAsync(provider));
        await desk.AddAccountAsync("reviewer", PortalRole.Clerk, "JT/YQ/XFB/", "JT/YQ/");
        await desk.AddAccountAsync("groupclerk", PortalRole.Clerk, "JT/", "JT/");
        await desk.AddAccountAsync("grouphead", PortalRole.Leader, "JT/", "JT/");
        return desk;
    }

    public async Task<TestScope> AsAsync(string userName)
    {
        _scopes.Add(await Desk.Portal.AsAsync(userName));
        return _scopes[^1];
    }

    /// <summary>Asks for the next look in words of the petitioner.</summary>
    public static Task<Result<string>> AskAsync(TestScope by, string number, DateOnly? on = null) =>
        by.Get<RequestReview>().HandleAsync(number, new ReviewRequest(on ?? TestClock.Today, "少算了两天工。", ["补发两天工资"]), TestContext.Current.CancellationToken);

    /// <summary>Talks, concludes and drafts, up to the approval.</summary>
    public async Task DraftAsync(TestScope by, string number, ReviewConclusion conclusion)
    {
        var ct = TestContext.Current.CancellationToken;
        Ok(await by.Get<LogPetitionContact>().HandleAsync(number, TestClock.Today, ContactMethod.Talk, "听取了复查理由", "", ct));
        foreach (var claim in (await ReadAsync(by, number)).Claims)
        {
            Ok(await by.Get<ConcludeClaim>().HandleAsync(number, claim.Id, ClaimConclusion.Supported, "考勤属实", (await ReadAsync(by, number)).Version, ct));
        }

        Ok(await by.Get<DraftOpinion>().HandleAsync(number, PetitionDesk.Opinion, (await ReadAsync(by, number)).Version, ct));
        Ok(await by.Get<ConcludeReview>().HandleAsync(number, conclusion, ct));
        Ok(await by.Get<SubmitOpinion>().HandleAsync(number, ct));
    }

    /// <summary>Signs and delivers what was drafted.</summary>
    public async Task AnswerAsync(TestScope signer, TestScope clerk, string number)
    {
        var ct = TestContext.Current.CancellationToken;
        Ok(await signer.Get<ApproveOpinion>().HandleAsync(number, ct));
        Ok(await clerk.Get<DeliverOpinion>().HandleAsync(number, TestClock.Today, new DeliveryProof(DeliveryWay.RegisteredMail, "XA10086"), ct));
    }

    public static async Task<PetitionDetail> ReadAsync(TestScope by, string number) =>
        (await by.Get<ReadPetition>().HandleAsync(number, TestContext.Current.CancellationToken)).Value!;

    public async ValueTask DisposeAsync()
    {
        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync();
        }

        await Desk.DisposeAsync();
    }

    private void Ok(Result result)
    {
        result.Refusal.ShouldBeNull();
        Desk.Portal.Clock.Advance(TimeSpan.FromSeconds(1));
    }

    private async Task AddAccountAsync(string userName, PortalRole role, string unitPath, string scopePath)
    {
        await using var db = Desk.Portal.Open();
        var units = await db.Units.ToDictionaryAsync(unit => unit.Path, unit => unit.Id, TestContext.Current.CancellationToken);
        await using var nobody = Desk.Portal.AsNobody();
        (await nobody.Get<UserManager<PortalUser>>().CreateAsync(
            new PortalUser { Id = Guid.NewGuid(), UserName = userName, DisplayName = $"测试{userName}", Role = role, UnitId = units[unitPath], ScopeUnitId = units[scopePath] },
            TestOrganisation.Password)).Errors.ShouldBeEmpty();
    }
}
