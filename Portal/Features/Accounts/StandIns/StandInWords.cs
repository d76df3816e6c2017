using Portal.Domain.Accounts.StandIns;

namespace Portal.Features.Accounts.StandIns;

/// <summary>What the reasons are called, and where standing in is arranged.</summary>
internal static class StandInWords
{
    public const string Address = "/screening/stand-ins";

    public static string Of(StandInReason reason) => reason switch
    {
        StandInReason.Leave => "请假",
        StandInReason.Journey => "出差",
        StandInReason.Training => "培训",
        StandInReason.Other => "其他",
    };
}
