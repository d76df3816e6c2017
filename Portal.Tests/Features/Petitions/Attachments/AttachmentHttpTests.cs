using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Petitions.Attachments;
using Portal.Features.Petitions.Attachments;
using Portal.Tests.Browser.Support;
using SkiaSharp;

namespace Portal.Tests.Features.Petitions.Attachments;

public sealed class AttachmentHttpTests
{
    private const long Gibibyte = 1L << 30;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseProviders]
    public async Task A_photo_is_kept_without_its_place_and_stands_upright(DatabaseProvider provider)
    {
        await using var host = await PortalHost.StartAsync(provider);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");

        var sent = await clerk.SendAsync($"/petitions/{number}/files", "井口照片.jpg", SampleFiles.JpegWithPlace());

        sent.Status.ShouldBe(HttpStatusCode.OK, sent.Said);
        using var answer = await clerk.Client.GetAsync(new Uri($"/petitions/{number}/files/{sent.Said}", UriKind.Relative), Ct);
        var kept = await answer.Content.ReadAsByteArrayAsync(Ct);
        kept.AsSpan().IndexOf(SampleFiles.Gps).ShouldBe(-1);
        kept.AsSpan().IndexOf("Exif"u8).ShouldBe(-1);
        using var bitmap = SKBitmap.Decode(kept);
        (bitmap.Width, bitmap.Height).ShouldBe((40, 80));
        bitmap.GetPixel(20, 10).Green.ShouldBeLessThan((byte)60);
        bitmap.GetPixel(20, 70).Green.ShouldBeGreaterThan((byte)200);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("井口照片.jpg");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        using var preview = await clerk.Client.GetAsync(new Uri($"/petitions/{number}/files/{sent.Said}/preview", UriKind.Relative), Ct);
        preview.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        await using var db = host.Open();
        (await db.Attachments.SingleAsync(Ct)).ShouldSatisfyAllConditions(a => a.Kind.ShouldBe(AttachmentKind.Photo), a => a.Bytes.ShouldBe(kept.Length), a => a.AddedById.ShouldNotBeNull());
    }

    [Fact]
    public async Task What_is_not_what_it_says_is_refused_and_named_in_the_log()
    {
        using var logged = new CodesLogged();
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, configure: logged.AddTo);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");
        (string Name, byte[] Bytes, string Code)[] tries =
        [
            ("合同.pdf", [.. "MZ"u8, .. new byte[200]], "attachment.content"),
            ("合同.exe", [.. "MZ"u8], "attachment.type"),
            ("图.svg", [.. "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8], "attachment.type"),
            ("表.docx", SampleFiles.Zip(), "attachment.type"),
            ("图.png", [.. "<svg><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]></svg>"u8], "attachment.content"),
            ("发票.exe.pdf", SampleFiles.Pdf(), "attachment.program-name"),
            ("扫描.pdf", [.. SampleFiles.Pdf(), .. SampleFiles.Zip()], "attachment.mixed"),
            ("照片.png", SampleFiles.HugePng(), "attachment.photo-pixels"),
            ("照片.jpg", SampleFiles.Jpeg(800, 400)[..2000], "attachment.photo-unreadable"),
            ("照片.heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]], "attachment.heic"),
            ("表单.pdf", SampleFiles.Pdf("3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj"), "attachment.pdf-active"),
            ("表单.pdf", SampleFiles.PdfWithPacked("3 0 << /S /Launch >>"), "attachment.pdf-active"),
            ("加密.pdf", SampleFiles.Pdf("trailer << /Encrypt 5 0 R >>"), "attachment.pdf-encrypted"),
            ("空.pdf", [], "attachment.empty"),
            ("录音.mp3", SampleFiles.Zip(), "attachment.content"),
        ];

        foreach (var (name, bytes, code) in tries)
        {
            (await clerk.SendAsync($"/petitions/{number}/files", name, bytes)).ShouldBe((HttpStatusCode.UnprocessableEntity, code), name);
            logged.All.ShouldContain($"refused with {code}");
        }

        host.Services.GetRequiredService<AttachmentFiles>().Folder.GetFiles().ShouldBeEmpty();
        await using var db = host.Open();
        (await db.Attachments.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_photo_that_is_also_an_archive_is_written_anew_and_the_archive_is_gone()
    {
        using var logged = new CodesLogged();
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite, configure: logged.AddTo);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");

        var sent = await clerk.SendAsync($"/petitions/{number}/files", @"..\..\web\CON.jpg", [.. SampleFiles.Jpeg(), .. SampleFiles.Zip()]);

        var kept = await clerk.Client.GetByteArrayAsync(new Uri($"/petitions/{number}/files/{sent.Said}", UriKind.Relative), Ct);
        kept.AsSpan().IndexOf("PK"u8).ShouldBe(-1);
        logged.All.ShouldContain("attachment.photo-rewritten");
        logged.All.ShouldContain("attachment.name-cleaned");
        logged.All.ShouldNotContain("CON");
        await using var db = host.Open();
        (await db.Attachments.Select(a => a.Name).SingleAsync(Ct)).ShouldBe("_CON.jpg");
        host.Services.GetRequiredService<AttachmentFiles>().Folder.GetFiles().ShouldAllBe(file => file.Name.Length >= 32 && !file.Name.Contains("CON"));
    }

    [Fact]
    public async Task A_gibibyte_is_refused_at_the_limit_and_leaves_nothing()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");
        using var endless = new EndlessContent(Gibibyte, "%PDF-1.7\n"u8.ToArray());

        var status = await TryAsync(() => clerk.SendAsync($"/petitions/{number}/files", "大文件.pdf", endless));

        status.ShouldBeOneOf(HttpStatusCode.RequestEntityTooLarge, null);
        endless.Written.ShouldBeLessThan(64L * 1024 * 1024);
        host.Services.GetRequiredService<AttachmentFiles>().Folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task Uploads_that_break_off_leave_nothing_and_the_next_try_works()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");
        var photo = SampleFiles.Jpeg(3000, 2000);
        for (var i = 0; i < 20; i++)
        {
            using var cut = new EndlessContent(photo.Length, photo, stopAfter: photo.Length / 2);
            (await TryAsync(() => clerk.SendAsync($"/petitions/{number}/files", "照片.jpg", cut))).ShouldNotBe(HttpStatusCode.OK);
        }

        (await clerk.SendAsync($"/petitions/{number}/files", "照片.jpg", photo)).Status.ShouldBe(HttpStatusCode.OK);
        host.Clock.Advance(SweepAttachments.Grace + TimeSpan.FromMinutes(1));
        await using (var job = host.AsNobody())
        {
            await job.Get<SweepAttachments>().RunAsync(Ct);
        }

        await using var db = host.Open();
        var stored = await db.Attachments.Select(a => a.StoredName).SingleAsync(Ct);
        host.Services.GetRequiredService<AttachmentFiles>().Folder.GetFiles().Select(file => file.Name).ShouldBe([stored, stored + AttachmentFiles.Preview], ignoreOrder: true);
    }

    [Theory, DatabaseProviders]
    public async Task Only_who_may_adds_and_opens_and_health_information_needs_its_own_right(DatabaseProvider provider)
    {
        await using var host = await PortalHost.StartAsync(provider);
        var (number, _) = await host.RegisterAsync();
        var clerk = await Uploads.SignInAsync(host, "clerk");
        var officer = await Uploads.SignInAsync(host, "officer");
        var other = await Uploads.SignInAsync(host, "clerk2");
        var files = $"/petitions/{number}/files";

        (await officer.SendAsync(files, "a.pdf", SampleFiles.Pdf())).ShouldBe((HttpStatusCode.Forbidden, "not-allowed"));
        (await other.SendAsync(files, "a.pdf", SampleFiles.Pdf())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await new Uploads(clerk.Client, "").SendAsync(files, "a.pdf", SampleFiles.Pdf())).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.SendAsync(files, "诊断证明.pdf", SampleFiles.Pdf(), isHealth: true)).Said.ShouldBe("attachment.consent");
        var health = (await clerk.SendAsync(files, "诊断证明.pdf", SampleFiles.Pdf(), isHealth: true, hasConsent: true)).Said;

        (await StatusAsync(clerk, $"{files}/{health}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(officer, $"{files}/{health}")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(other, $"{files}/{health}")).ShouldBe(HttpStatusCode.NotFound);
        await using (var scope = await host.AsAsync("officer"))
        {
            (await scope.Get<ListAttachments>().HandleAsync(number, Ct)).Single().ShouldSatisfyAllConditions(row => row.MayOpen.ShouldBeFalse(), row => row.Name.ShouldBe("健康信息材料"));
        }

        await using var db = host.Open();
        (await db.Audit.CountAsync(entry => entry.Action == "petition.attachment.health", Ct)).ShouldBe(1);
        (await db.History.Where(change => change.Record == "Attachment").Select(change => change.Changes).SingleAsync(Ct)).ShouldNotContain("诊断证明");
    }

    [Fact]
    public async Task A_form_that_was_never_registered_loses_its_files_after_a_day()
    {
        await using var host = await PortalHost.StartAsync(DatabaseProvider.Sqlite);
        var clerk = await Uploads.SignInAsync(host, "clerk");
        (await clerk.SendAsync($"/petitions/new/files/{Guid.NewGuid()}", "信封.pdf", SampleFiles.Pdf())).Status.ShouldBe(HttpStatusCode.OK);
        var folder = host.Services.GetRequiredService<AttachmentFiles>().Folder;
        foreach (var (passed, left) in new[] { (TimeSpan.FromHours(23), 1), (TimeSpan.FromHours(2), 0) })
        {
            host.Clock.Advance(passed);
            await using var job = host.AsNobody();
            await job.Get<SweepAttachments>().RunAsync(Ct);

            folder.GetFiles().Length.ShouldBe(left);
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(Uploads user, string path)
    {
        using var answer = await user.Client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        return answer.StatusCode;
    }

    /// <summary>Null when the connection broke before there was an answer.</summary>
    private static async Task<HttpStatusCode?> TryAsync(Func<Task<(HttpStatusCode Status, string Said)>> send)
    {
        try
        {
            return (await send()).Status;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
