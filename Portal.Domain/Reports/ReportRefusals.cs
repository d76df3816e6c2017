namespace Portal.Domain.Reports;

/// <summary>Every "no" of the report rules.</summary>
public static class ReportRefusals
{
    public static readonly Refusal Signed = new("report.signed", "这份报告已经签发，数字不再变动；需要改正请出更正版。");
    public static readonly Refusal FuturePeriod = new("report.period.future", "这个月还没有结束，月底之后才能出月报。");
    public static readonly Refusal Changed = new("report.changed", "数字在你查看之后又更新过，请看过新的草稿再签发。");
    public static readonly Refusal BadPeriod = new("report.period.format", "月份请写成“2026-10”的样子。");

    /// <summary>A table of the report does not add up.</summary>
    /// <param name="fault">Sentence that names the table.</param>
    public static Refusal NotAddingUp(string fault) => new("report.not-adding-up", $"{fault}请先核对再签发。");
}
