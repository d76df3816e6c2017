using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Demo.Petitions;

/// <summary>What petitioners of the demo sent in and rated with their query codes, and what the mine has published.</summary>
internal static class DemoAnswering
{
    private static readonly Actor s_petitioner = new(null, "信访人");

    private static readonly GuideText s_guide = new(
        "云泉煤矿办公楼一层 101 信访接待室",
        "工作日 8:30—11:30，14:30—17:30；拖欠工资的随到随谈",
        "每月 5 日、15 日、25 日 9:00—11:00，遇休息日顺延到下一个工作日",
        "云泉煤矿信访办公室收，信封上写明“信访”",
        "信访办：0000-1234567（工作日 8:30—17:30）",
        "矿区公众号“云泉之声”的“信访”栏目",
        "办公楼一层、职工食堂、北沟村村委会各一个，每周一、周四开箱",
        "调度室 0000-7654321，24 小时",
        "矿区工会帮扶中心（办公楼二层 203）；县法律援助中心 12348");

    public static Task PublishAsync(DemoStage stage, CancellationToken ct)
    {
        var unit = stage.Unit(DemoUnits.Mine).Id;
        var guide = PublicGuide.Create(Guid.CreateVersion7(stage.Now), unit);
        guide.Publish(s_guide, stage.Now);
        stage.Db.Guides.Add(guide);
        return stage.SaveAsync(s_petitioner with { Name = "系统（演示数据）" }, "guide.publish", ct);
    }

    /// <summary>Some days after delivery about two in three rate; one in ten of them is not satisfied.</summary>
    public static async Task RateAsync(DemoStage stage, DemoPetition demo, Guid petitionId, CancellationToken ct)
    {
        if (demo.Seed % 3 == 0)
        {
            return;
        }

        var result = (demo.Seed % 10) switch { 0 => Satisfaction.Dissatisfied, < 5 => Satisfaction.Fairly, _ => Satisfaction.Satisfied };
        var deliveredOn = await stage.Db.Opinions.AsNoTracking().Where(opinion => opinion.PetitionId == petitionId).Select(opinion => opinion.DeliveredOn).SingleAsync(ct);
        var reason = result is Satisfaction.Dissatisfied ? "答复的日期太晚，想再核实一次。" : "";
        stage.Db.Ratings.Add(DemoStage.Demand(
            PetitionRating.Give(Guid.CreateVersion7(stage.Now), petitionId, deliveredOn, result, Satisfaction.Satisfied, reason, stage.Now, stage.Today), "petitioner.rate"));
        if (result is Satisfaction.Dissatisfied)
        {
            var officer = stage.Person(demo.Mine == DemoUnits.Mine ? "officer" : "bl-officer");
            var look = SecondLook.Open(Guid.CreateVersion7(stage.Now), petitionId, officer.Id, stage.Now, stage.Today);
            stage.Db.SecondLooks.Add(look);
            stage.Timeline.At(stage.In(4, demo.Random), token => stage.TakeAsync(look, officer, "second-look.record", l => l.Record(
                SecondLookResult.InOrder, "调阅了台账和接谈记录，办理无误，已当面向信访人说明。", officer.Id, isInvolved: false, stage.Now, stage.Today), token));
        }

        await stage.SaveAsync(s_petitioner, "petitioner.rate", ct);
    }
}
