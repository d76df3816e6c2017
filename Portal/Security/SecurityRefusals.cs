using Portal.Domain;

namespace Portal.Security;

/// <summary>Every "no" that comes from rights rather than rules.</summary>
public static class SecurityRefusals
{
    /// <summary>Also the answer for something that does not exist, so that existence is not revealed.</summary>
    public static readonly Refusal NotFound = new("not-found", "此页不存在，或不在你的查看范围。需要办理请联系信访办。");
    public static readonly Refusal NotAllowed = new("not-allowed", "你的岗位不能做这一步。需要办理请联系信访办。");
    public static readonly Refusal Conflict = new("conflict", "别人刚刚改过这一件。你写的内容还在，请对照后再保存。");
}
