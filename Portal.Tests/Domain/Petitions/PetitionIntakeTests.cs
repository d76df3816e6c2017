using Portal.Domain;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Intake;
using Portal.Tests.Support;

namespace Portal.Tests.Domain.Petitions;

public sealed class PetitionIntakeTests
{
    private static readonly NewPetition s_form = A.PetitionForm;

    public static TheoryData<Refusal, NewPetition> Faults => new()
    {
        { PetitionRefusals.SubjectMissing, s_form with { Subject = " " } },
        { PetitionRefusals.SubjectTooLong, s_form with { Subject = new string('事', 61) } },
        { PetitionRefusals.TopicMissing, s_form with { Topic = "XX" } },
        { PetitionRefusals.OwnWordsMissing, s_form with { OwnWords = "\n" } },
        { PetitionRefusals.NoClaim, s_form with { Claims = [] } },
        { PetitionRefusals.NoClaim, s_form with { Claims = [" "] } },
        { PetitionRefusals.TooManyRepresentatives, s_form with { Representatives = 6 } },
        { PetitionRefusals.TooFewPeople, s_form with { People = 2 } },
        { IntakeRefusals.PeopleMissing, s_form with { People = 0, Representatives = 0, IsGroup = false } },
        { PetitionRefusals.GroupTooSmall, s_form with { People = 4 } },
        { PetitionRefusals.ReceivedInFuture, s_form with { ReceivedOn = TestClock.Today.AddDays(1) } },
        { PetitionRefusals.ReceivedBackdated, s_form with { ReceivedOn = TestClock.Today.AddDays(-8) } },
        { PetitionRefusals.TextTooLong(TextLimit.OwnWords, 120_001), s_form with { OwnWords = new string('话', 120_001) } },
        { PetitionRefusals.TextTooLong(TextLimit.Summary, 20_001), s_form with { Summary = new string('述', 20_001) } },
        { PetitionRefusals.TextTooLong(TextLimit.Claim, 2_001), s_form with { Claims = ["补发工资", new string('要', 2_001)] } },
    };

    [Theory]
    [InlineData(false, 1, PetitionParty.One)]
    [InlineData(false, 4, PetitionParty.Few)]
    [InlineData(false, 7, PetitionParty.Group)]
    [InlineData(true, 5, PetitionParty.Group)]
    public void Without_a_word_on_it_the_number_of_people_says_how_they_came(bool isGroup, int people, PetitionParty party) => PetitionIntake.PartyOf(isGroup, people).ShouldBe(party);

    public static TheoryData<Refusal?, Petitioner> Petitioners => new()
    {
        { null, new("", "", "") },
        { null, new("甲一", "", "") },
        { null, new("甲一", "0350-1234567", "东工房1号") },
        { PetitionRefusals.RepresentativeWithoutName, new("", "13800000001", "") },
        { PetitionRefusals.RepresentativePhoneUnreadable, new("甲一", "12ab", "") },
        { PetitionRefusals.RepresentativePhoneUnreadable, new("甲一", "12", "") },
        { PetitionRefusals.TextTooLong(TextLimit.Name, 51), new(new string('甲', 51), "", "") },
        { PetitionRefusals.TextTooLong(TextLimit.Phone, 31), new("甲一", new string('1', 31), "") },
        { PetitionRefusals.TextTooLong(TextLimit.Address, 201), new("甲一", "", new string('东', 201)) },
    };

    [Theory, MemberData(nameof(Faults))]
    public void What_the_law_asks_for_is_refused_when_missing(Refusal refusal, NewPetition form)
    {
        var result = Petition.Register("XF-YQ-20260310-0001", form, Guid.NewGuid(), "", StateCouncilCalendar.Current, TestClock.Start, TestClock.Today);

        result.Refusal.ShouldBe(refusal);
    }

    [Theory, MemberData(nameof(Petitioners))]
    public void A_name_is_wanted_only_where_something_else_was_given(Refusal? refusal, Petitioner petitioner) =>
        petitioner.FirstFault().ShouldBe(refusal);

    [Fact]
    public void Every_field_says_its_fault_at_once() =>
        PetitionIntake.Faults(s_form with { Subject = "", OwnWords = "", Claims = [] }, TestClock.Today)
            .ShouldBe([PetitionRefusals.SubjectMissing, PetitionRefusals.OwnWordsMissing, PetitionRefusals.NoClaim]);

    [Fact]
    public void A_hundred_kilobytes_of_own_words_are_taken() =>
        PetitionIntake.FirstFault(s_form with { OwnWords = new string('x', 102_400) }, TestClock.Today).ShouldBeNull();

    [Fact]
    public void A_receipt_of_a_week_ago_is_taken() =>
        PetitionIntake.FirstFault(s_form with { ReceivedOn = TestClock.Today.AddDays(-7) }, TestClock.Today).ShouldBeNull();

    [Fact]
    public void The_same_form_keeps_its_own_id()
    {
        var id = Guid.NewGuid();

        Petition.Register("XF-YQ-20260310-0001", s_form, Guid.NewGuid(), "", StateCouncilCalendar.Current, TestClock.Start, TestClock.Today, id).Value!.Id.ShouldBe(id);
    }
}
