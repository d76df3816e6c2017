namespace Portal.Domain;

/// <summary>A rule's "no": shown to the person where they acted, tested by its code, never thrown.</summary>
/// <param name="Code">Stable code such as <c>petition.opinion.no-legal-basis</c>; tests and logs use it.</param>
/// <param name="Message">One plain Chinese sentence that says what to do next.</param>
/// <param name="LegalBasis">The article the rule comes from, such as 《信访工作条例》第32条; null when it is a house rule.</param>
public sealed record Refusal(string Code, string Message, string? LegalBasis = null)
{
    /// <summary>Message followed by the article in full-width brackets when there is one.</summary>
    public override string ToString() => LegalBasis is null ? Message : $"{Message}（{LegalBasis}）";
}
