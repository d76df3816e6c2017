using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Answering;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions.Answering;

public sealed class SecondLookTests
{
    [Fact]
    public void It_is_due_within_five_days() => Open().DueOn.ShouldBe(TestClock.Today.AddDays(5));

    [Fact]
    public void Somebody_involved_is_refused() => Record(Open(), isInvolved: true).Refusal.ShouldBe(AnsweringRefusals.LookedByInvolved);

    [Fact]
    public void The_result_is_recorded_once()
    {
        var look = Open();

        Record(look).IsOk.ShouldBeTrue();
        Record(look).Refusal.ShouldBe(AnsweringRefusals.LookedAlready);
        look.DoneOn.ShouldBe(TestClock.Today);
    }

    [Fact]
    public void A_result_needs_a_finding() => Record(Open(), finding: " ").Refusal.ShouldBe(AnsweringRefusals.FindingMissing);

    [Fact]
    public void Drafter_approver_speaker_and_everybody_of_the_handling_unit_are_involved()
    {
        var unit = Guid.NewGuid();
        var petition = PetitionAt.Step(PetitionStatus.Delivered, unit);

        InvolvedPeople.Includes(petition, PetitionAt.Drafter, Guid.NewGuid()).ShouldBeTrue();
        InvolvedPeople.Includes(petition, PetitionAt.Head, Guid.NewGuid()).ShouldBeTrue();
        InvolvedPeople.Includes(petition, Guid.NewGuid(), unit).ShouldBeTrue();
        InvolvedPeople.Includes(petition, Guid.NewGuid(), Guid.NewGuid()).ShouldBeFalse();
    }

    private static SecondLook Open() => SecondLook.Open(Guid.NewGuid(), Guid.NewGuid(), null, TestClock.Start, TestClock.Today);

    private static global::Portal.Domain.Result Record(SecondLook look, bool isInvolved = false, string finding = "核对台账") =>
        look.Record(SecondLookResult.InOrder, finding, Guid.NewGuid(), isInvolved, TestClock.Start, TestClock.Today);
}
