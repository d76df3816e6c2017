namespace Portal.Domain.Petitions.Cooperation;

/// <summary>How an agreement came about. 《信访工作条例》第33条.</summary>
public enum AgreementKind
{
    /// <summary>人民调解协议: may be confirmed by the court within 30 days. 《人民调解法》第33条.</summary>
    Mediation,

    /// <summary>和解协议, between the two sides themselves.</summary>
    Settlement,
}
