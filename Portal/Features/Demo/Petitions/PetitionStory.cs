using System.Globalization;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;
using Portal.Features.Demo.Hazards;
using Portal.Features.Petitions;

namespace Portal.Features.Demo.Petitions;

/// <summary>Plays a petition from entry to close-out, by the same rules as the pages.</summary>
internal sealed class PetitionStory(DemoStage stage, HazardStory hazards, SealedIdentities identities)
{
    public async Task RegisterAsync(DemoPetition demo, CancellationToken ct)
    {
        var day = stage.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var number = await Numbers.NextAsync(stage.Db, $"XF-{OrgUnit.MineCodeOf(demo.Mine)}-{day}", 4, ct);
        var isNamed = demo.Random.Next(100) >= 6;
        var form = FormOf(demo, isNamed, demo.Channel is PetitionChannel.Letter or PetitionChannel.Referral ? stage.Today.AddDays(-demo.Random.Next(0, 4)) : stage.Today);
        var petition = DemoStage.Demand(
            Petition.Register(number, form, stage.Unit($"{demo.Mine}XF/").Id, "", DemoStage.Calendar, stage.Now, stage.Today), "petition.register");
        stage.Db.Petitions.Add(petition);
        if (isNamed)
        {
            var people = DemoPetitioners.Invent(demo.Representatives, demo.Case.Topic is "CX" or "HJ" ? demo.Words.Village : "矿区家属院", demo.Random);
            stage.Db.Identities.Add(identities.Seal(petition.Id, people));
        }

        await stage.SaveAsync(stage.Person(demo.Clerk), "petition.register", ct);
        if (demo.RaisesHazard)
        {
            var hazard = DemoHazard.Of(demo, petition.Id);
            Next(demo, 1, token => hazards.RegisterAsync(hazard, stage.Person(demo.Clerk), token));
        }

        Next(demo, DemoPace.AssignAfter(demo.Random), token => AssignAsync(demo, petition, token));
    }

    private static NewPetition FormOf(DemoPetition demo, bool isNamed, DateOnly receivedOn) => new(
        demo.Words.Fill(demo.Case.Subject),
        PetitionTalk.Opening(demo) + demo.Words.Fill(demo.Case.Words) + PetitionTalk.Ending(demo),
        demo.Words.Fill(demo.Case.Subject) + "，" + PetitionTalk.SummaryEnding(demo),
        demo.Channel,
        demo.Case.Kind,
        demo.Case.Topic,
        demo.IsGroup,
        demo.People,
        isNamed ? demo.Representatives : 0,
        receivedOn,
        [.. demo.Case.Claims.Select(demo.Words.Fill)])
    {
        Intake = new NewIntake { Party = demo.Channel is PetitionChannel.Letter && demo.People >= PetitionIntake.GroupSize ? PetitionParty.JointLetter : null, IsRealName = isNamed },
    };

    private async Task AssignAsync(DemoPetition demo, Petition petition, CancellationToken ct)
    {
        var dueOn = petition.ReceivedOn.AddDays(demo.Random.Next(40, 70));
        await stage.TakeAsync(
            petition, stage.Person(demo.Clerk), "petition.assign",
            p => p.Assign(stage.Unit(demo.HandlingUnit).Id, dueOn, PetitionTalk.Instruction(demo), DemoStage.Calendar, stage.Now, stage.Today), ct);
        Next(demo, DemoPace.AcceptAfter(demo.Random), token => AcceptAsync(demo, petition, token));
    }

    private async Task AcceptAsync(DemoPetition demo, Petition petition, CancellationToken ct)
    {
        await stage.TakeAsync(petition, Chief(demo), "petition.accept", p => p.Accept(DemoStage.Calendar, stage.Now, stage.Today), ct);
        Next(demo, demo.Random.Next(1, 8), token => TalkAsync(demo, petition, 1, token));
    }

    private async Task TalkAsync(DemoPetition demo, Petition petition, int round, CancellationToken ct)
    {
        var by = demo.Random.Next(3) == 0 ? stage.Person(demo.Clerk) : Chief(demo);
        await stage.TakeAsync(
            petition, by, "petition.contact",
            p => p.LogContact(stage.Today, PetitionTalk.Method(demo), PetitionTalk.Said(demo, round), PetitionTalk.Reply(demo), by.Id, stage.Now, stage.Today), ct);
        if (round == 1 && demo.Random.Next(3) == 0)
        {
            Next(demo, demo.Random.Next(4, 12), token => TalkAsync(demo, petition, 2, token));
        }
        else
        {
            Next(demo, DemoPace.DraftAfter(demo.Random), token => DraftAsync(demo, petition, token));
        }
    }

    private async Task DraftAsync(DemoPetition demo, Petition petition, CancellationToken ct)
    {
        var by = DrafterOf(demo);
        await stage.TakeAsync(petition, by, "petition.opinion.draft", p => p.DraftOpinion(OpinionTexts.Of(demo), by.Id, stage.Now), ct);
        foreach (var claim in petition.Claims)
        {
            var (conclusion, text) = OpinionTexts.ConclusionOf(demo, claim);
            await stage.TakeAsync(petition, by, "petition.conclude", p => p.Conclude(claim.Id, conclusion, text), ct);
        }

        await stage.TakeAsync(petition, by, "petition.opinion.submit", p => p.SubmitOpinion(), ct);
        Next(demo, DemoPace.ApproveAfter(demo.Random), token => ApproveAsync(demo, petition, demo.Random.Next(20) == 0, token));
    }

    private async Task ApproveAsync(DemoPetition demo, Petition petition, bool sendsBack, CancellationToken ct)
    {
        var by = IsDraftedByClerk(demo) ? Chief(demo) : stage.Person(demo.Leader);
        if (sendsBack)
        {
            await stage.TakeAsync(petition, by, "petition.opinion.return", p => p.ReturnOpinion("请把核查的依据和兑现日期写清楚。"), ct);
            Next(demo, demo.Random.Next(2, 5), token => ResubmitAsync(demo, petition, token));
            return;
        }

        await stage.TakeAsync(petition, by, "petition.opinion.approve", p => p.ApproveOpinion(by.Id, stage.Now), ct);
        var approvedOn = stage.Today;
        Next(demo, demo.Random.Next(1, 5), token => DeliverAsync(demo, petition, approvedOn, token));
    }

    private async Task ResubmitAsync(DemoPetition demo, Petition petition, CancellationToken ct)
    {
        await stage.TakeAsync(petition, DrafterOf(demo), "petition.opinion.submit", p => p.SubmitOpinion(), ct);
        Next(demo, 1, token => ApproveAsync(demo, petition, false, token));
    }

    private async Task DeliverAsync(DemoPetition demo, Petition petition, DateOnly approvedOn, CancellationToken ct)
    {
        await stage.TakeAsync(
            petition, stage.Person(demo.Clerk), "petition.deliver",
            p => p.Deliver(stage.Today, PetitionTalk.DeliveryWay(demo), approvedOn, DemoStage.Calendar, stage.Now, stage.Today), ct);
        Next(demo, demo.Random.Next(1, 7), token => stage.TakeAsync(petition, stage.Person(demo.Clerk), "petition.close", p => p.Close(stage.Today), token));
        Next(demo, demo.Random.Next(2, 12), token => DemoAnswering.RateAsync(stage, demo, petition.Id, token));
    }

    private PortalUser Chief(DemoPetition demo) => stage.ChiefOf(demo.HandlingUnit);

    private static bool IsDraftedByClerk(DemoPetition demo) => demo.Seed % 5 < 3;

    private PortalUser DrafterOf(DemoPetition demo) => IsDraftedByClerk(demo) ? stage.Person(demo.Clerk) : Chief(demo);

    private void Next(DemoPetition demo, int days, Func<CancellationToken, Task> step) => stage.Timeline.At(stage.In(days, demo.Random), step);
}
