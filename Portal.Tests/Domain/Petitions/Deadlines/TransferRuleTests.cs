using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Deadlines;

namespace Portal.Tests.Domain.Petitions.Deadlines;

public sealed class TransferRuleTests
{
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(5, true)]
    public void The_third_transfer_goes_to_a_leader(int transfers, bool isForLeader) => TransferRule.NextIsForLeader(transfers).ShouldBe(isForLeader);

    [Fact]
    public void Only_giving_the_matter_to_another_unit_counts() =>
        Enum.GetValues<DispositionKind>().Where(TransferRule.Counts).ShouldBe([DispositionKind.Forward, DispositionKind.Assign]);

    [Fact]
    public void Before_the_third_the_office_passes_it_on_and_not_the_leader()
    {
        var petition = PetitionAt.Step(PetitionStatus.Assigned);

        TransferRule.Count(petition).ShouldBe(1);
        TransferRule.Fault(petition, byLeader: false).ShouldBeNull();
        TransferRule.Fault(petition, byLeader: true).ShouldBe(DeadlineRefusals.TransferBelowLeader);
    }
}
