using Portal.Domain.Screening;
using Portal.Features.Petitions;

namespace Portal.Features.Screening.Templates;

/// <summary>What is typed into a line, as it is kept: single lines without blanks around them.</summary>
public static class ItemText
{
    public static string Line(string? text) => PlainText.Line(text);

    /// <summary>Choices are typed one to a line.</summary>
    public static IReadOnlyList<string> Choices(string? text) => ChosenTexts.Split(PlainText.Of(text));
}
