using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Features.Inquiry;
using Portal.Features.Petitions;
using Portal.Tests.Features.Petitions;
using Portal.Tests.Support;

namespace Portal.Tests.Features.Inquiry;

public sealed class OpenInquiryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task Number_and_code_open_the_petition_however_they_are_typed(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        var result = await TryAsync(desk.Portal, $" {number.ToLowerInvariant().Replace('-', '－')} ", desk.Codes[number].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());

        result.Value!.Number.ShouldBe(number);
    }

    [Theory, DatabaseProviders]
    public async Task A_wrong_code_and_an_unknown_number_are_refused_alike_and_audited_without_what_was_typed(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;

        (await TryAsync(desk.Portal, number, "22222-22222")).Refusal.ShouldBe(InquiryRefusals.Wrong);
        (await TryAsync(desk.Portal, "XF-YQ-20250101-0001", desk.Codes[number])).Refusal.ShouldBe(InquiryRefusals.Wrong);
        (await TryAsync(desk.Portal, "", "")).Refusal.ShouldBe(InquiryRefusals.Wrong);

        await using var db = desk.Portal.Open();
        var tries = await db.Audit.Where(entry => entry.Action == "inquiry.wrong").ToListAsync(Ct);
        tries.Count.ShouldBe(3);
        tries.ShouldAllBe(entry => entry.Detail == "");
    }

    [Theory, DatabaseProviders]
    public async Task After_eight_tries_a_number_rests_for_a_quarter_of_an_hour_whether_it_exists_or_not(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        foreach (var asked in new[] { number, "XF-YQ-20250101-0001" })
        {
            for (var i = 0; i < InquiryLimits.MostPerNumber; i++)
            {
                (await TryAsync(desk.Portal, asked, "22222-22222", $"10.0.{i}.1")).Refusal.ShouldBe(InquiryRefusals.Wrong);
            }

            (await TryAsync(desk.Portal, asked, desk.Codes[number], "10.9.9.9")).Refusal.ShouldBe(InquiryRefusals.TooMany);
        }

        desk.Portal.Clock.Advance(TimeSpan.FromMinutes(15));
        (await TryAsync(desk.Portal, number, desk.Codes[number])).IsOk.ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task An_address_rests_after_forty_tries_also_on_another_node(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        for (var i = 0; i < InquiryLimits.MostPerAddress; i++)
        {
            (await TryAsync(desk.Portal, $"XF-YQ-20250101-{i:0000}", "22222-22222", "10.0.0.7")).Refusal.ShouldBe(InquiryRefusals.Wrong);
        }

        // Another program on the same store, as after a restart.
        await using var other = TestApp.Build(desk.Portal.Database.Settings, desk.Portal.Clock);
        var limits = (InquiryLimits)other.Services.GetService(typeof(InquiryLimits))!;
        (await limits.TakeAsync(IPAddress.Parse("::ffff:10.0.0.7"), number, Ct)).ShouldBeFalse();
        (await limits.TakeAsync(IPAddress.Parse("10.0.0.8"), number, Ct)).ShouldBeTrue();
    }

    [Theory, DatabaseProviders]
    public async Task Tries_at_one_moment_count_each(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.CreateAsync(provider);
        var limits = (InquiryLimits)portal.Services.GetService(typeof(InquiryLimits))!;

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => limits.TakeAsync(IPAddress.Parse($"10.1.0.{i}"), "XF-YQ-20250101-0001", Ct)));

        taken.Count(isTaken => isTaken).ShouldBe(InquiryLimits.MostPerNumber);
    }

    [Theory, DatabaseProviders]
    public async Task The_store_holds_a_hash_of_the_code_and_neither_the_code_nor_an_address(DatabaseProvider provider)
    {
        await using var desk = await PetitionDesk.OpenAsync(provider);
        var number = (await desk.RegisterAsync()).Number;
        await TryAsync(desk.Portal, number, desk.Codes[number], "10.0.0.7");
        await TryAsync(desk.Portal, number, "22222-22222", "10.0.0.7");

        await using var db = desk.Portal.Open();
        var hash = await db.Petitions.Select(petition => petition.QueryCodeHash).SingleAsync(Ct);
        var keys = await db.InquiryTries.Select(attempt => attempt.Key).ToListAsync(Ct);

        hash.ShouldNotContain(desk.Codes[number]);
        QueryCode.Matches(desk.Codes[number], hash).ShouldBeTrue();
        keys.Count.ShouldBe(2);
        keys.ShouldAllBe(key => key.Length == 64 && !key.Contains(number) && !key.Contains("10.0.0.7"));
    }

    private static async Task<Result<InquiryPass>> TryAsync(TestPortal portal, string number, string code, string address = "10.0.0.1")
    {
        await using var scope = portal.AsNobody();
        return await scope.Get<OpenInquiry>().HandleAsync(number, code, IPAddress.Parse(address), Ct);
    }
}
