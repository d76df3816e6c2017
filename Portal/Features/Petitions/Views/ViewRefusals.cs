using Portal.Domain;

namespace Portal.Features.Petitions.Views;

/// <summary>The "no" of saved views.</summary>
public static class ViewRefusals
{
    public static readonly Refusal Name = new("view.name", "请给视图起个名字，最多 30 个字。");
    public static readonly Refusal Taken = new("view.taken", "你已经有一个同名的视图，请换个名字。");
    public static readonly Refusal TooMany = new("view.too-many", "每人最多保存 30 个视图，请先删去不用的。");
}
