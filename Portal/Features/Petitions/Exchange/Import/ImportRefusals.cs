using Portal.Domain;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>The "no" of sheets that come in.</summary>
public static class ImportRefusals
{
    public static readonly Refusal TooLarge = new("import.too-large", "文件超过 10 MB。请分成几个文件导入。");
    public static readonly Refusal NotXlsx = new("import.not-xlsx", "这不是可以读取的 Excel 文件（.xlsx）。请用 Excel 或 WPS 另存为 .xlsx 再选。");
    public static readonly Refusal Bomb = new("import.bomb", "这个文件展开后大得不正常，没有读取。请另存为新的 .xlsx 再试。");
    public static readonly Refusal Declares = new("import.declares", "这个文件里有不允许的 XML 声明，没有读取。请另存为新的 .xlsx 再试。");
    public static readonly Refusal Empty = new("import.empty", "这个文件没有数据行。第一行写列名，从第二行起写数据。");
    public static readonly Refusal TooManyRows = new("import.too-many", "一次最多导入 20,000 行。请分成几个文件导入。");
    public static readonly Refusal HasFaults = new("import.faults", "还有不能导入的行。请改好文件重新上传，或选择“只导入没有问题的行”。");
    public static readonly Refusal NothingNew = new("import.nothing", "没有可以导入的行：每一行都有问题，或者以前已经导入过。");
    public static readonly Refusal Gone = new("import.gone", "上传的文件已经清除，请重新上传。");
    public static readonly Refusal UnitMissing = new("import.unit", "请选一个在你范围内、还在用的单位。");
    public static readonly Refusal Undone = new("import.undone", "这一批已经撤销过了。");
    public static readonly Refusal WorkedOn = new("import.worked-on", "这一批里有件已经有人办理，不能整批撤销。");
    public static readonly Refusal SameAgain = new("import.same-again", "刚才已经有人导入了其中的行。请重新预览。");

    /// <summary>A refusal of the upload, by the code that its answer leads back with; null for any other word.</summary>
    public static Refusal? Find(string? code) => new[] { TooLarge, NotXlsx, Bomb, Declares, Empty }.FirstOrDefault(refusal => refusal.Code == code);

    public static Refusal ColumnMissing(string headings) => new("import.column", $"还没有对应的列：{headings}。");
}
