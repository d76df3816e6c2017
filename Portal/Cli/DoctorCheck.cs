using System.Text.Json.Serialization;

namespace Portal.Cli;

/// <summary>How a check came out.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DoctorVerdict>))]
internal enum DoctorVerdict
{
    Ok,
    Warning,
    Failed,
}

/// <summary>One check with what it found.</summary>
internal sealed record DoctorCheck(string Name, DoctorVerdict Verdict, string Text)
{
    [JsonIgnore]
    public string Mark => Verdict switch
    {
        DoctorVerdict.Ok => "正常",
        DoctorVerdict.Warning => "注意",
        DoctorVerdict.Failed => "故障",
    };
}
