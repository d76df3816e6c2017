using Portal.Domain.Visits;

namespace Portal.Features.Screening.Paper;

/// <summary>The ways in which a unit looks for matters.</summary>
internal static class EffortMethods
{
    /// <summary>电话 belongs to visits; a talk by phone counts as 询问 here.</summary>
    public static IReadOnlyList<ContactMethod> Choices { get; } = [.. Enum.GetValues<ContactMethod>().Where(method => method is not ContactMethod.Phone)];
}
