namespace Portal.Domain.Petitions.Dispositions;

/// <summary>Way of delivery and what proves it (送达方式).</summary>
/// <param name="Way">One of the ways; null when none was chosen.</param>
/// <param name="Detail">Tracking number, witnesses' note, or how the petitioner agreed; may be empty when signed in person.</param>
/// <param name="Remark">May be empty.</param>
/// <remarks>《信访工作条例》第32条; ways of delivery by analogy with 《民事诉讼法》第87至90条.</remarks>
public sealed record DeliveryProof(DeliveryWay? Way, string Detail = "", string Remark = "")
{
    /// <summary>Fault of the proof; null when it can be kept.</summary>
    public Refusal? Fault() => Way switch
    {
        null => PetitionRefusals.DeliveryWayMissing,
        _ when DetailLabelOf(Way.Value) is { } label && string.IsNullOrWhiteSpace(Detail) => ProofMissing(label),
        _ => TextLimit.DeliveryWay.Fault(ToString()),
    };

    /// <summary>What must be written beside the way; null when nothing.</summary>
    public static string? DetailLabelOf(DeliveryWay way) => way switch
    {
        DeliveryWay.InPerson or DeliveryWay.Representative => null,
        DeliveryWay.RegisteredMail => "挂号信编号",
        DeliveryWay.Express => "快递单号",
        DeliveryWay.Left => "两位见证人和留置经过",
        DeliveryWay.Electronic => "本人同意的方式和接收地址",
    };

    /// <summary>Name of a way on screen and paper.</summary>
    public static string NameOf(DeliveryWay way) => way switch
    {
        DeliveryWay.InPerson => "当面签收",
        DeliveryWay.Representative => "代表签收",
        DeliveryWay.RegisteredMail => "邮寄挂号",
        DeliveryWay.Express => "邮政特快专递",
        DeliveryWay.Left => "留置送达",
        DeliveryWay.Electronic => "电子送达",
    };

    /// <summary>邮寄挂号，挂号信编号：XA123，备注：….</summary>
    public override string ToString() => Way is not { } way ? "" : string.Join('，', new[]
    {
        NameOf(way),
        DetailLabelOf(way) is { } label && Detail.Trim().Length > 0 ? $"{label}：{Detail.Trim()}" : "",
        Remark.Trim().Length > 0 ? $"备注：{Remark.Trim()}" : "",
    }.Where(part => part.Length > 0));

    private static Refusal ProofMissing(string label) => new("petition.deliver.no-proof", $"请填写“{label}”。", "《信访工作条例》第32条");
}
