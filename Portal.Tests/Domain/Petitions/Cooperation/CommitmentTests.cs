using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Cooperation;
using Portal.Tests.Domain.Petitions;

namespace Portal.Tests.Domain.Petitions.Cooperation;

public sealed class CommitmentTests
{
    private static readonly NewCommitment s_form = new(CommitmentSource.Promise, null, "月底前补发", Guid.NewGuid(), TestClock.Today, TestClock.Today.AddDays(10), 1200.5m);

    [Fact]
    public void It_is_broken_from_the_day_after_its_day_and_stays_so_when_it_was_kept_late()
    {
        var commitment = Record(s_form);

        (commitment.IsBroken(s_form.DueOn), commitment.IsBroken(s_form.DueOn.AddDays(1))).ShouldBe((false, true));
        commitment.Fulfil(s_form.DueOn.AddDays(2), "回单 7 号", s_form.DueOn.AddDays(2)).IsOk.ShouldBeTrue();
        commitment.IsBroken(s_form.DueOn.AddDays(40)).ShouldBeTrue();
    }

    [Fact]
    public void Moving_the_day_needs_a_reason_and_keeps_the_day_first_promised()
    {
        var commitment = Record(s_form);

        commitment.Change(s_form.Text, s_form.DueOn.AddDays(5), null, "").Refusal.ShouldBe(CooperationRefusals.ChangeReasonMissing);
        commitment.Change(s_form.Text, s_form.DueOn.AddDays(5), null, "银行系统停机").IsOk.ShouldBeTrue();

        (commitment.FirstDueOn, commitment.DueOn).ShouldBe((s_form.DueOn, s_form.DueOn.AddDays(5)));
    }

    [Fact]
    public void It_is_kept_with_proof_on_a_day_between_promise_and_today()
    {
        var commitment = Record(s_form);

        commitment.Fulfil(TestClock.Today, "", TestClock.Today).Refusal.ShouldBe(CooperationRefusals.ProofMissing);
        commitment.Fulfil(TestClock.Today.AddDays(1), "回单", TestClock.Today).Refusal.ShouldBe(CooperationRefusals.FulfilledInFuture);
        commitment.Fulfil(TestClock.Today.AddDays(-1), "回单", TestClock.Today).Refusal.ShouldBe(CooperationRefusals.FulfilledBeforeMade);
        commitment.Fulfil(TestClock.Today, "回单", TestClock.Today).IsOk.ShouldBeTrue();
        commitment.Cancel("重复", TestClock.Today).Refusal.ShouldBe(CooperationRefusals.CommitmentEnded);
    }

    [Fact]
    public void What_is_missing_or_impossible_is_refused()
    {
        Fault(s_form with { Text = " " }).ShouldBe("commitment.text.missing");
        Fault(s_form with { UnitId = Guid.Empty }).ShouldBe("commitment.unit.missing");
        Fault(s_form with { DueOn = default }).ShouldBe("commitment.due.missing");
        Fault(s_form with { DueOn = TestClock.Today.AddDays(-1) }).ShouldBe("commitment.due.before");
        Fault(s_form with { MadeOn = TestClock.Today.AddDays(1) }).ShouldBe("commitment.made.future");
        Fault(s_form with { Amount = 0 }).ShouldBe("commitment.amount");
        Fault(s_form with { Amount = 1.005m }).ShouldBe("commitment.amount");
    }

    [Fact]
    public void Only_a_mediation_agreement_has_thirty_days_for_the_court()
    {
        var petition = PetitionAt.Step(PetitionStatus.Accepted);

        Sign(AgreementKind.Mediation, "镇调委会").Value!.ConfirmBy.ShouldBe(TestClock.Today.AddDays(30));
        Sign(AgreementKind.Settlement, "").Value!.ConfirmBy.ShouldBeNull();
        Sign(AgreementKind.Mediation, "").Refusal.ShouldBe(CooperationRefusals.OrganisationMissing);
        Sign(AgreementKind.Settlement, "").Value!.Confirm(TestClock.Today, TestClock.Today).Refusal.ShouldBe(CooperationRefusals.NotToBeConfirmed);

        Portal.Domain.Result<Agreement> Sign(AgreementKind kind, string organisation) =>
            Agreement.Sign(petition, kind, TestClock.Today, organisation, "分两期支付", Guid.NewGuid(), TestClock.Start, TestClock.Today);
    }

    private static Commitment Record(NewCommitment form) =>
        Commitment.Record(PetitionAt.Step(PetitionStatus.Registered), form, Guid.NewGuid(), TestClock.Start, TestClock.Today).Value!;

    private static string? Fault(NewCommitment form) =>
        Commitment.Record(PetitionAt.Step(PetitionStatus.Registered), form, Guid.NewGuid(), TestClock.Start, TestClock.Today).Refusal?.Code;
}
