using Portal.Domain;

namespace Portal.Features.Petitions.Pages;

/// <summary>Refusals spread over the fields they belong to, by the beginning of their code.</summary>
public sealed class FormFaults(IReadOnlyList<Refusal> refusals)
{
    public static readonly FormFaults None = new([]);

    public int Count => refusals.Count;

    /// <summary>Sentence and article for the field whose codes begin so; null when it has no fault.</summary>
    public string? Of(params ReadOnlySpan<string> codes)
    {
        foreach (var refusal in refusals)
        {
            foreach (var code in codes)
            {
                if (refusal.Code.StartsWith(code, StringComparison.Ordinal))
                {
                    return refusal.ToString();
                }
            }
        }

        return null;
    }

    /// <summary>The first refusal that belongs to no field, such as a missing right.</summary>
    public Refusal? Rest(params string[] codes) => refusals.FirstOrDefault(refusal => !codes.Any(code => refusal.Code.StartsWith(code, StringComparison.Ordinal)));
}
