namespace Portal.Domain.Petitions.Answering;

/// <summary>Channels, places and hours, each in the words of the office; an empty one is not published yet (尚未公布).</summary>
/// <param name="Visit">接访地址.</param>
/// <param name="Hours">接访日和时间.</param>
/// <param name="LeaderDays">领导接访日.</param>
/// <param name="Letter">来信地址和邮编.</param>
/// <param name="Phone">电话和接听时间.</param>
/// <param name="Online">网上渠道.</param>
/// <param name="Mailbox">领导信箱.</param>
/// <param name="Emergency">本单位应急电话.</param>
/// <param name="LegalAid">法律援助和帮扶救助的联系方式.</param>
public sealed record GuideText(string Visit, string Hours, string LeaderDays, string Letter, string Phone, string Online, string Mailbox, string Emergency, string LegalAid)
{
    /// <summary>Most characters of a part.</summary>
    public static readonly TextLimit PartMax = new("guide.part", "每一项", 400);

    /// <summary>Nothing is published.</summary>
    public static GuideText Empty { get; } = new("", "", "", "", "", "", "", "", "");

    /// <summary>Whether nothing at all is published.</summary>
    public bool IsEmpty => this == Empty;

    internal Refusal? FirstTooLong() =>
        new[] { Visit, Hours, LeaderDays, Letter, Phone, Online, Mailbox, Emergency, LegalAid }.Select(PartMax.Fault).FirstOrDefault(fault => fault is not null);
}
