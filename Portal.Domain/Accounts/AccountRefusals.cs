namespace Portal.Domain.Accounts;

/// <summary>Every "no" of the account rules.</summary>
public static class AccountRefusals
{
    public static readonly Refusal UserNameUnreadable = new("account.user-name", "用户名用 2 至 32 位小写字母、数字、点和短横，以字母开头。");
    public static readonly Refusal UserNameTaken = new("account.user-name.taken", "这个用户名已有人使用，请换一个。");
    public static readonly Refusal DisplayNameMissing = new("account.display-name", "请填写姓名，最多 40 个字。");
    public static readonly Refusal UnitMissing = new("account.unit", "请选择单位。");
    public static readonly Refusal ScopeMissing = new("account.scope", "请选择查看范围。");
    public static readonly Refusal ScopeTooWide = new("account.scope.wide", "基层干部和单位负责人只能查看自己所在单位的范围。");
    public static readonly Refusal OwnAccount = new("account.own", "不能停用自己的账号或改自己的角色，请另一位安全管理员来做。");
    public static readonly Refusal LastSecAdmin = new("account.last-secadmin", "这是最后一个可用的安全管理员，停用或改角色后就没有人能管理账号了。");
    public static readonly Refusal NotFound = new("account.not-found", "没有这个账号。");

    /// <summary>The password breaks a rule; the sentences of the rules stand in the text.</summary>
    public static Refusal Password(string rules) => new("account.password", rules);
}
