namespace Portal.Domain.Petitions.Dispositions;

/// <summary>How a paper reaches the petitioner (送达方式).</summary>
public enum DeliveryWay
{
    /// <summary>当面签收.</summary>
    InPerson,

    /// <summary>代表签收: one of the representatives of a group.</summary>
    Representative,

    /// <summary>邮寄挂号.</summary>
    RegisteredMail,

    /// <summary>邮政特快专递.</summary>
    Express,

    /// <summary>留置送达, with two witnesses.</summary>
    Left,

    /// <summary>电子送达, with consent.</summary>
    Electronic,
}
