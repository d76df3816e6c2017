using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Portal.Features.Inquiry;

/// <summary>Where petitioners find the inquiry pages.</summary>
public sealed class InquiryOptions
{
    public const string Section = "Inquiry";

    /// <summary>Address printed on receipts, such as https://xf.example.cn; empty when the pages are not published, and then receipts name none. The query code never stands in an address.</summary>
    [RegularExpression("^(https?://[^\\s?#]+)?$", ErrorMessage = "Inquiry:PublicUrl 要写成 http:// 或 https:// 开头的地址，不带问号；不公布网上查询的留空。")]
    public string PublicUrl { get; set; } = "";

    /// <summary>The inquiry page as a petitioner types it; null where it is not published.</summary>
    public string? Page => PublicUrl.Length > 0 ? $"{PublicUrl.TrimEnd('/')}/inquiry" : null;
}

/// <summary>Stops the start with one readable sentence per wrong key.</summary>
[OptionsValidator]
public sealed partial class InquiryOptionsValidator : IValidateOptions<InquiryOptions>;
