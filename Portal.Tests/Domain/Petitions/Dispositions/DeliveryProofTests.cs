using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Dispositions;

namespace Portal.Tests.Domain.Petitions.Dispositions;

public sealed class DeliveryProofTests
{
    [Fact]
    public void A_way_of_delivery_is_chosen_from_the_list() => new DeliveryProof(null).Fault().ShouldBe(PetitionRefusals.DeliveryWayMissing);

    [Theory]
    [InlineData(DeliveryWay.RegisteredMail)]
    [InlineData(DeliveryWay.Express)]
    [InlineData(DeliveryWay.Left)]
    [InlineData(DeliveryWay.Electronic)]
    public void A_way_without_a_signature_needs_its_proof(DeliveryWay way)
    {
        new DeliveryProof(way, " ").Fault()!.Code.ShouldBe("petition.deliver.no-proof");
        new DeliveryProof(way, "XA10086").Fault().ShouldBeNull();
    }

    [Fact]
    public void Signed_in_person_needs_nothing_more() => new DeliveryProof(DeliveryWay.InPerson).Fault().ShouldBeNull();

    [Fact]
    public void What_is_kept_names_way_proof_and_remark() =>
        new DeliveryProof(DeliveryWay.Express, "EB123", "家属代收").ToString().ShouldBe("邮政特快专递，快递单号：EB123，备注：家属代收");
}
