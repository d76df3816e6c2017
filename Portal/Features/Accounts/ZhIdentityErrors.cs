using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Portal.Features.Accounts;

/// <summary>What Identity says, in Chinese.</summary>
public sealed class ZhIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "没有保存成功，请再试一次。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "这个账号刚被别人改过，请刷新后再试。");

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不对。");

    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "用户名只能用字母和数字。");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "这个用户名已有人使用，请换一个。");

    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), string.Create(CultureInfo.InvariantCulture, $"密码至少 {length} 位。"));

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码里要有数字。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码里要有小写字母。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码里要有大写字母。");

    public override IdentityError PasswordRequiresNonAlphanumeric() => Say(nameof(PasswordRequiresNonAlphanumeric), "密码里要有符号。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), string.Create(CultureInfo.InvariantCulture, $"密码至少要有 {uniqueChars} 个不同的字符。"));

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
