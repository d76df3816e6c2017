using System.Reflection;
using Portal.Features.Petitions.Papers;

namespace Portal.Tests.Features.Petitions.Papers;

public sealed class PaperKindsTests
{
    [Fact]
    public void Every_kind_of_paper_is_listed_once()
    {
        var declared = typeof(PaperKind).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(PaperKind)).Select(field => (PaperKind)field.GetValue(null)!).ToList();

        PaperKinds.All.ShouldBe(declared, ignoreOrder: true);
        PaperKinds.All.Select(kind => kind.Code).ShouldBeUnique();
    }

    [Fact]
    public void The_petitioner_holds_every_notice_at_once_and_the_answers_from_delivery_on()
    {
        PaperKinds.ForPetitioner(isDelivered: false).ShouldBe(
            ["receipt", "acceptance-notice", "non-acceptance-notice", "inform-notice", "whereabouts-notice", "extension-notice", "review-receipt"], ignoreOrder: true);
        PaperKinds.ForPetitioner(isDelivered: true).Except(PaperKinds.ForPetitioner(isDelivered: false)).ShouldBe(
            ["opinion", "delivery-record", "review-opinion", "recheck-opinion"], ignoreOrder: true);
    }
}
