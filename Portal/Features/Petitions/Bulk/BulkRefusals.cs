using Portal.Domain;

namespace Portal.Features.Petitions.Bulk;

/// <summary>The "no" of acts on many petitions.</summary>
public static class BulkRefusals
{
    public static readonly Refusal None = new("bulk.none", "请先选中要交办的件。");
    public static readonly Refusal TooMany = new("bulk.too-many", "一次最多交办 200 件，请缩小范围。");
    public static readonly Refusal Nothing = new("bulk.nothing", "选中的件都不能交办，原因见每一行。");
}
