using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;
using Portal.Domain.Petitions.Intake;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Intake;
using Portal.Security;
using Portal.Tests.Features.Petitions.Attachments;

namespace Portal.Tests.Features.Petitions.Intake;

public sealed class IntakeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task One_of_each_channel_stands_in_one_list_with_its_mark(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        foreach (var channel in Enum.GetValues<PetitionChannel>())
        {
            await desk.RegisterAsync(A.PetitionForm with { Channel = channel, Subject = PetitionWords.Of(channel) });
        }

        await using var db = desk.Portal.Open();
        var rows = await db.Petitions.Select(petition => new { petition.Channel, petition.Subject }).ToListAsync(Ct);
        rows.Select(row => row.Channel).ShouldBe(Enum.GetValues<PetitionChannel>(), ignoreOrder: true);
        rows.ShouldAllBe(row => row.Subject == PetitionWords.Of(row.Channel));
    }

    [Theory, DatabaseProviders]
    public async Task Another_topic_leaves_old_value_person_and_reason_in_the_history(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        var before = await desk.ReadAsync(number);
        var to = new Description(before.Subject, before.Summary, "GZ", before.Kind, StatutoryRoute.Arbitration, "核实后是工资问题");

        (await desk.Clerk.Get<DescribePetition>().HandleAsync(number, to with { Reason = "" }, before.Version, Ct)).Refusal.ShouldBe(IntakeRefusals.ReasonMissing);
        (await desk.Clerk.Get<DescribePetition>().HandleAsync(number, to, before.Version, Ct)).Refusal.ShouldBeNull();

        var changes = (await desk.Clerk.Get<ReadPetitionHistory>().HandleAsync(number, null, 50, Ct)).Where(change => change.Action == "petition.describe").ToList();
        changes.ShouldAllBe(change => change.By == "孙三");
        changes.SelectMany(change => change.Fields).Select(field => (field.Field, field.Old, field.New)).ShouldBe(
            [("Topic", "WB", "GZ"), ("Route", "Petition", "Arbitration"), ("Judgement", null, "核实后是工资问题")], ignoreOrder: true);
    }

    [Theory, DatabaseProviders]
    public async Task Hashes_missing_from_earlier_registrations_are_made_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await desk.RegisterAsync();
        await desk.RegisterAsync();
        await using var db = desk.Portal.Open();
        var before = await db.PetitionerHashes.Select(hash => hash.Hash).ToListAsync(Ct);
        await db.PetitionerHashes.ExecuteDeleteAsync(Ct);
        await using var job = desk.Portal.AsJob();

        (await job.Get<FillPetitionerHashes>().HandleAsync(Ct)).ShouldBe(2);
        (await job.Get<FillPetitionerHashes>().HandleAsync(Ct)).ShouldBe(0);

        (await db.PetitionerHashes.Select(hash => hash.Hash).ToListAsync(Ct)).ShouldBe(before, ignoreOrder: true);
    }

    [Theory, DatabaseProviders]
    public async Task A_letter_received_long_ago_needs_its_envelope_and_a_second_person(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using var officer = await desk.Portal.AsAsync("officer");
        var form = A.PetitionForm with { ReceivedOn = TestClock.Today.AddDays(-12) };
        var formId = Guid.NewGuid();

        (await RegisterAsync(desk, formId, form)).Refusals.ShouldBe([PetitionRefusals.ReceivedBackdated]);
        using var envelope = new MemoryStream(SampleFiles.Pdf());
        (await desk.Clerk.Get<StageAttachment>().HandleAsync(formId, new("信封.pdf", envelope), Ct)).Refusal.ShouldBeNull();
        var number = (await RegisterAsync(desk, formId, form)).Registered!.Number;

        (await desk.Clerk.Get<ListAttachments>().HandleAsync(number, Ct)).Select(file => file.Name).ShouldBe(["信封.pdf"]);
        (await AssignAsync(desk, number)).Refusal.ShouldBe(IntakeRefusals.ReceiptUnchecked);
        (await desk.Clerk.Get<CheckReceipt>().HandleAsync(number, Ct)).Refusal.ShouldBe(IntakeRefusals.ReceiptOwnCheck);
        (await desk.Head.Get<CheckReceipt>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await officer.Get<CheckReceipt>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();
        (await AssignAsync(desk, number)).Refusal.ShouldBeNull();
        (await desk.Clerk.Get<ReadIntake>().HandleAsync(number, Ct))!.ShouldSatisfyAllConditions(
            row => row.ReceivedOn.ShouldBe(form.ReceivedOn), row => ChinaTime.DayOf(row.RegisteredAt).ShouldBe(TestClock.Today), row => row.CheckedBy.ShouldBe("李四"));
    }

    [Theory, DatabaseProviders]
    public async Task Fifty_sendings_of_one_form_make_one_petition_with_its_files(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var formId = Guid.NewGuid();
        using var photo = new MemoryStream(SampleFiles.Jpeg());
        (await desk.Clerk.Get<StageAttachment>().HandleAsync(formId, new("现场.jpg", photo), Ct)).Refusal.ShouldBeNull();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RegisterAsync(desk, formId, A.PetitionForm)));

        outcomes.Select(outcome => outcome.Registered?.Number).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        outcomes.Count(outcome => outcome.Registered!.Code is not null).ShouldBe(1);
        await using var db = desk.Portal.Open();
        (await db.Petitions.CountAsync(Ct), await db.Attachments.CountAsync(Ct), await db.StagedAttachments.CountAsync(Ct)).ShouldBe((1, 1, 0));
    }

    [Theory, DatabaseProviders]
    public async Task A_clerk_writes_for_an_elder_prints_the_sheet_and_records_the_confirmation(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        await using var officer = await desk.Portal.AsAsync("officer");
        await using var other = await desk.Portal.AsAsync("clerk2");
        var number = (await desk.RegisterAsync(A.PetitionForm with { Intake = new() { IsWrittenForThem = true, HelpNote = "本人口述" } })).Number;

        var sheet = await desk.Clerk.Get<PrintReadBack>().HandleAsync(number, Ct);
        sheet.Value!.Content.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        (await other.Get<PrintReadBack>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        (await officer.Get<ConfirmReadBack>().HandleAsync(number, Ct)).Refusal.ShouldBe(SecurityRefusals.NotAllowed);
        (await desk.Clerk.Get<ConfirmReadBack>().HandleAsync(number, Ct)).Refusal.ShouldBeNull();

        var row = (await desk.Clerk.Get<ReadIntake>().HandleAsync(number, Ct))!;
        (row.IsWrittenForThem, row.HelpNote, row.ReadBackAt is not null).ShouldBe((true, "本人口述", true));
        (await other.Get<ReadIntake>().HandleAsync(number, Ct)).ShouldBeNull();
    }

    [Theory, DatabaseProviders]
    public async Task Names_and_phones_survive_in_every_script(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        const string Subject = "𠮷村班车😀问题";

        var number = (await desk.RegisterAsync(A.PetitionForm with { Subject = Subject, Representatives = 1 }, [new("𠮷野𪚥", "＋８６ １３８００００００００１", "")])).Number;

        (await desk.ReadAsync(number)).Subject.ShouldBe(Subject);
        (await desk.Clerk.Get<RevealIdentity>().HandleAsync(number, "核对", Ct)).Value!.ShouldHaveSingleItem().ShouldBe(new Petitioner("𠮷野𪚥", "+86 138000000001", ""));
    }

    private static Task<RegisterOutcome> RegisterAsync(PetitionDesk desk, Guid formId, NewPetition form) =>
        desk.Clerk.Get<RegisterPetition>().HandleAsync(formId, form, A.Representatives, Ct);

    private static async Task<Portal.Domain.Result> AssignAsync(PetitionDesk desk, string number) =>
        await desk.Clerk.Get<AssignPetition>().HandleAsync(number, (await desk.Head.UserAsync()).UnitId, TestClock.Today.AddDays(9), "核对", Ct);
}
