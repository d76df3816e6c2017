using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Portal.Features.Inquiry;

/// <summary>Keeps the pass in a sealed cookie that only the inquiry pages get, for twenty minutes after the last of them.</summary>
public sealed class InquiryCookie(IDataProtectionProvider protection, TimeProvider time)
{
    public const string Name = "portal-inquiry";

    public static readonly TimeSpan Life = TimeSpan.FromMinutes(20);

    private readonly IDataProtector _protector = protection.CreateProtector("inquiry-pass");

    /// <summary>Hands out the pass, or lets it run for another twenty minutes.</summary>
    public void Write(HttpContext http, InquiryPass pass)
    {
        var until = time.GetUtcNow() + Life;
        http.Response.Cookies.Append(
            Name, _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{until.UtcTicks}|{pass.Stamp}|{pass.Number}")), Options(http, Life));
    }

    /// <summary>The pass of the request; null when there is none, it ran out or was tampered with.</summary>
    public InquiryPass? Read(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } cookie)
        {
            return null;
        }

        try
        {
            var parts = _protector.Unprotect(cookie).Split('|', 3);
            return long.Parse(parts[0], CultureInfo.InvariantCulture) > time.GetUtcNow().UtcTicks ? new InquiryPass(parts[2], parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http, null));

    private static CookieOptions Options(HttpContext http, TimeSpan? life) => new()
    {
        Path = "/inquiry",
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        IsEssential = true,
        MaxAge = life,
    };
}
