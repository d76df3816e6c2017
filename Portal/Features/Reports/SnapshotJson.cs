using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portal.Features.Reports;

/// <summary>The frozen form of a report's numbers and its fingerprint.</summary>
public static class SnapshotJson
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(MonthlySnapshot snapshot) => JsonSerializer.Serialize(snapshot, s_options);

    public static MonthlySnapshot Read(string json) => JsonSerializer.Deserialize<MonthlySnapshot>(json, s_options)!;

    /// <summary>SHA-256 of the text, 64 lower-case hex digits.</summary>
    public static string FingerprintOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}
