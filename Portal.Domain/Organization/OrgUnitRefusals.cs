namespace Portal.Domain.Organization;

/// <summary>Every "no" of the organisation rules.</summary>
public static class OrgUnitRefusals
{
    public static readonly Refusal NameMissing = new("unit.name", "请填写单位名称，最多 80 个字。");
    public static readonly Refusal CodeUnreadable = new("unit.code", "单位代码用 1 至 20 位大写字母和数字，例如 ZC1。");
    public static readonly Refusal CodeTaken = new("unit.code.taken", "上级单位下已有这个代码，请换一个。");
    public static readonly Refusal ParentMissing = new("unit.parent", "请选择上级单位。");
    public static readonly Refusal KindMissing = new("unit.kind", "请选择单位类别。");
    public static readonly Refusal TooDeep = new("unit.deep", "单位层级太深，请挂到上一级单位。");
}
