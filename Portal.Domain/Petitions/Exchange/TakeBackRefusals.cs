namespace Portal.Domain.Petitions.Exchange;

/// <summary>The "no" of taking back what was done to many at once.</summary>
public static class TakeBackRefusals
{
    public static readonly Refusal WorkedOn = new("takeback.worked-on", "其中有件已经有人办理，不能整批撤销。请逐件处理。");
    public static readonly Refusal TooLate = new("takeback.too-late", "交办超过 30 分钟，不能整批撤销。请逐件处理。");
    public static readonly Refusal Done = new("takeback.done", "这一批已经撤销过了。");
}
