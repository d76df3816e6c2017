using Portal.Documents;
using Portal.Domain.Petitions.Dispositions;
using Portal.Security;

namespace Portal.Features.Petitions.Papers;

/// <summary>呈阅单: what is put before a leader; issued again with the instruction (批示) once it is written.</summary>
public static class SubmissionSheet
{
    public static readonly PaperKind Kind = new("submission-sheet", PaperReader.File);
    public const string Title = "呈阅单";
    public const string InstructedTitle = "呈阅单（批示）";

    /// <param name="leader">Name of the leader who is asked.</param>
    public static ReportDocument Of(PaperFacts facts, LeaderReading reading, string leader) => PaperFrame.Of(
        facts, "信访事项呈阅单", facts.RegisteredAt,
        new FieldList(
        [
            new("呈阅领导", leader),
            new("呈阅日期", DocumentText.ChineseDate(ChinaTime.DayOf(reading.SubmittedAt))),
            new("反映事项", facts.Petition.Subject),
            new("渠道", facts.Came),
            new("收到日期", DocumentText.ChineseDate(facts.Petition.ReceivedOn)),
            new("诉求要点", facts.Claims),
            new("承办单位", facts.Petition.HandlingUnitId is null ? "还没有交办" : facts.Handling),
            new("事由和拟办意见", reading.Reason),
            new("领导批示", reading.InstructedAt is { } at ? $"{reading.Instruction}\n{leader}　{DocumentText.ChineseDate(ChinaTime.DayOf(at))}" : "＿＿＿＿＿＿＿＿＿＿"),
            new("落实期限", reading.DueOn is { } due ? $"{DocumentText.ChineseDate(due)}前报告落实情况" : "由领导确定"),
        ]));
}
