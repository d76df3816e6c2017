using Portal.Documents;
using Portal.Features.Reports;
using Portal.Tests.Documents;

namespace Portal.Tests.Features.Reports;

public sealed class MonthlyDocumentTests
{
    [Fact]
    public void A_rate_on_fewer_than_five_is_not_printed()
    {
        var text = TextOf(Snapshot() with { TimelyNotice = new RateCount(3, 4) });

        text.ShouldContain("4件到期，不足5件，不列比率");
        text.ShouldNotContain("75.0%");
    }

    [Fact]
    public void Fewer_than_five_people_are_called_a_few()
    {
        var text = TextOf(Snapshot() with { Screening = new ScreeningCount(10, 2, 7, 1, 2, 3) });

        text.ShouldContain("少数职工群众");
    }

    [Fact]
    public void A_table_that_does_not_add_up_is_named()
    {
        var snapshot = Snapshot() with { Hazards = [new BalanceRow("橙", "B 基本可控", 5, 2, 1, 7)] };

        AddingUp.Faults(snapshot).ShouldHaveSingleItem().ShouldContain("期初加新增减化解不等于期末");
        TextOf(snapshot).ShouldContain("期初加新增减化解不等于期末");
    }

    [Fact]
    public void A_draft_says_so_and_a_signed_report_names_its_signer()
    {
        TextOf(Snapshot()).ShouldContain("本稿未经签发");

        var signature = new ReportSignature("周五", new DateOnly(2026, 4, 1), TestClock.Start, new string('a', 64));
        var document = MonthlyDocument.Compose("XB-YQ-202603", Snapshot(), signature);
        using var file = Render.Pdf(document);
        var text = string.Concat(file.Text("-raw").Where(character => !char.IsWhiteSpace(character)));
        text.ShouldContain("周五");
        text.ShouldNotContain("本稿未经签发");
    }

    [Fact]
    public void Numbers_survive_being_frozen()
    {
        var json = SnapshotJson.Write(Snapshot());

        SnapshotJson.Write(SnapshotJson.Read(json)).ShouldBe(json);
        SnapshotJson.FingerprintOf(json).Length.ShouldBe(64);
    }

    private static string TextOf(MonthlySnapshot snapshot)
    {
        using var file = Render.Pdf(MonthlyDocument.Compose("XB-YQ-202603", snapshot, null));
        return string.Concat(file.Text("-raw").Where(character => !char.IsWhiteSpace(character)));
    }

    private static MonthlySnapshot Snapshot() => new(
        "玉泉煤矿",
        "2026-03",
        new DateOnly(2026, 4, 1),
        [new ChannelCount("来信", 12, 0, 10, null)],
        [new TopicCount("外包队伍", 12, 10)],
        new RateCount(11, 12),
        new RateCount(9, 10),
        new ScreeningCount(10, 2, 7, 1, 88, 3),
        [new BalanceRow("橙", "B 基本可控", 5, 2, 1, 6)],
        [new KeyMatter("PC-YQ-2026-00001", "采动房屋裂缝", "红", "C", "地质测量部", "04-10 复评")],
        [new OverdueMatter("XF-YQ-20260301-0001", "书面告知", "人力资源部", 3)],
        new VisitCount(5, 3, 1, 1),
        [new MonthPoint("2026-02", 10, 2), new MonthPoint("2026-03", 12, 3)]);
}
