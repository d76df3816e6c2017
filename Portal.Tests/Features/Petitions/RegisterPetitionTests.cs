using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Papers;
using Portal.Security;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Petitions;

public sealed class RegisterPetitionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_group_visit_gets_number_code_receipt_and_the_fifteen_days(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var registered = await desk.RegisterAsync();

        registered.Number.ShouldBe("XF-YQ-20260310-0001");
        registered.NoticeTarget.ShouldBe(new DateOnly(2026, 3, 25));
        registered.Code!.Count(char.IsLetterOrDigit).ShouldBeGreaterThanOrEqualTo(8);
        var petition = await desk.ReadAsync(registered.Number);
        petition.ShouldSatisfyAllConditions(
            p => p.People.ShouldBe(12), p => p.Representatives.ShouldBe(3), p => p.Claims.Count.ShouldBe(2),
            p => p.OwnWords.ShouldBe(A.PetitionForm.OwnWords), p => p.Papers.Select(paper => paper.Kind).ShouldBe([Receipt.Kind.Code]));
    }

    [Theory, DatabaseProviders]
    public async Task The_same_form_sent_ten_times_at_once_registers_once(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var formId = Guid.NewGuid();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => desk.Clerk.Get<RegisterPetition>().HandleAsync(formId, A.PetitionForm, A.Representatives, Ct)));

        outcomes.Select(outcome => outcome.Registered!.Number).Distinct().ShouldBe(["XF-YQ-20260310-0001"]);
        outcomes.Count(outcome => outcome.Registered!.Code is not null).ShouldBe(1);
        await using var db = desk.Portal.Open();
        (await db.Petitions.CountAsync(Ct)).ShouldBe(1);
        (await db.Documents.CountAsync(Ct)).ShouldBe(1);
    }

    [Theory, DatabaseProviders]
    public async Task Different_forms_at_once_get_running_numbers_without_gaps(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var registered = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => desk.RegisterAsync()));

        registered.Select(each => each.Number).Order().ShouldBe(Enumerable.Range(1, 6).Select(n => $"XF-YQ-20260310-000{n}"));
    }

    [Theory, DatabaseProviders]
    public async Task Neither_code_nor_names_nor_phones_stand_anywhere_in_plain(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var registered = await desk.RegisterAsync();

        await using var db = desk.Portal.Open();
        var petition = await db.Petitions.SingleAsync(Ct);
        var kept = new StringBuilder(petition.QueryCodeHash)
            .AppendJoin('\n', await db.History.Select(change => change.Changes).ToListAsync(Ct))
            .AppendJoin('\n', await db.Audit.Select(entry => entry.Detail).ToListAsync(Ct))
            .Append(Encoding.UTF8.GetString((await db.Identities.SingleAsync(Ct)).Content)).ToString();
        foreach (var secret in A.Representatives.SelectMany(person => new[] { person.Name, person.Phone, person.Address }).Where(text => text.Length > 0).Append(registered.Code!).Append(A.PetitionForm.OwnWords))
        {
            kept.ShouldNotContain(secret);
        }

        QueryCode.Matches(registered.Code!.ToLowerInvariant().Replace("-", " "), petition.QueryCodeHash).ShouldBeTrue();
        QueryCode.Matches("AAAAA-AAAAA", petition.QueryCodeHash).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_fault_is_told_at_once_and_nothing_is_saved()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var form = A.PetitionForm with { Subject = "", OwnWords = " ", Claims = ["", " "] };

        var outcome = await desk.Clerk.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), form, [new("", "13800000001", "")], Ct);

        outcome.Refusals.ShouldBe([PetitionRefusals.SubjectMissing, PetitionRefusals.OwnWordsMissing, PetitionRefusals.NoClaim, PetitionRefusals.RepresentativeWithoutName]);
        await using var db = desk.Portal.Open();
        (await db.Petitions.AnyAsync(Ct)).ShouldBeFalse();
        (await db.NumberSequences.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_sixth_representative_is_refused_with_the_article()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await desk.Clerk.Get<RegisterPetition>().HandleAsync(
            Guid.NewGuid(), A.PetitionForm, [.. Enumerable.Range(1, 6).Select(n => new Petitioner($"代表{n}", "", ""))], Ct);

        outcome.Refusals.ShouldBe([PetitionRefusals.TooManyRepresentatives]);
    }

    [Theory, DatabaseProviders]
    public async Task Characters_that_a_store_cannot_keep_are_left_out(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);

        var registered = await desk.RegisterAsync(A.PetitionForm with { OwnWords = "第一行\r\n第\0二行\uD800" });

        (await desk.ReadAsync(registered.Number)).OwnWords.ShouldBe("第一行\n第二行\uFFFD");
    }

    [Fact]
    public async Task Only_those_who_register_may_and_the_try_is_on_record()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);

        var outcome = await desk.Head.Get<RegisterPetition>().HandleAsync(Guid.NewGuid(), A.PetitionForm, [], Ct);

        outcome.Refusals.ShouldBe([SecurityRefusals.NotAllowed]);
        await using var db = desk.Portal.Open();
        (await db.Audit.AnyAsync(entry => entry.Action == "denied.petition.register", Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_receipt_with_the_code_opens_for_a_quarter_of_an_hour_and_for_its_clerk_only()
    {
        await using var desk = await PetitionDesk.OpenAsync(DatabaseProvider.Sqlite);
        var registered = await desk.RegisterAsync();

        (await desk.Clerk.Get<DownloadPaper>().ReceiptAsync(registered.Number, registered.Ticket!, Ct)).IsOk.ShouldBeTrue();
        (await desk.Head.Get<DownloadPaper>().ReceiptAsync(registered.Number, registered.Ticket!, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
        desk.Portal.Clock.Advance(ReceiptTickets.Life);
        (await desk.Clerk.Get<DownloadPaper>().ReceiptAsync(registered.Number, registered.Ticket!, Ct)).Refusal.ShouldBe(SecurityRefusals.NotFound);
    }
}
