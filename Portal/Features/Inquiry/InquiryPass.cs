using System.Security.Cryptography;
using System.Text;

namespace Portal.Features.Inquiry;

/// <summary>Proof that the query code of one petition was shown a short while ago. It opens that petition and nothing else.</summary>
/// <param name="Number">Number of the petition.</param>
/// <param name="Stamp">Of the code's hash, so that a new code ends the passes of the old one.</param>
public sealed record InquiryPass(string Number, string Stamp)
{
    /// <summary>The pass for a petition whose code was right.</summary>
    public static InquiryPass For(string number, string queryCodeHash) => new(number, StampOf(queryCodeHash));

    /// <summary>Whether it was given for the code that is stored now.</summary>
    public bool Opens(string queryCodeHash) => StampOf(queryCodeHash) == Stamp;

    private static string StampOf(string queryCodeHash) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(queryCodeHash)))[..16];
}
