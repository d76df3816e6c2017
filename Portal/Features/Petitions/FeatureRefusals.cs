using Portal.Domain;

namespace Portal.Features.Petitions;

/// <summary>Refusals that need the store to be known.</summary>
public static class FeatureRefusals
{
    public static readonly Refusal UnitCannotHandle = new("petition.assign.unit", "请选一个在你范围内、还在用的科室或区队。", "《信访工作条例》第22条");
    public static readonly Refusal NoIdentity = new("petition.identity.none", "这件没有留下姓名，没有身份信息可看。");
    public static readonly Refusal NotSaved = new("petition.not-saved", "没有保存成功，你写的内容还在。请过一会儿再按一次；一直这样请告诉系统管理员。");
}
