using Portal.Domain;

namespace Portal.Features.Screening.Paper;

/// <summary>The "no" of sheets that come back.</summary>
public static class SheetRefusals
{
    public static readonly Refusal NotOurs = new("sheet.not-ours", "这不是从本系统下载的排查记录表。请在任务页下载表格，填好后再选。");
    public static readonly Refusal OtherTask = new("sheet.other-task", "这张表是另一份任务的，没有读取。请选本单位本轮的表格，或重新下载。");
    public static readonly Refusal OtherVersion = new("sheet.other-version", "这张表用的是另一版清单，没有读取。请重新下载表格再填。");
    public static readonly Refusal TooLarge = new("sheet.too-large", "文件超过 2 MB。排查记录表没有这么大，请确认选对了文件。");
    public static readonly Refusal Nothing = new("sheet.nothing", "没有可以填入的内容。");
}
