using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;
using static Portal.Tests.Domain.Screening.Templates.ChecklistDraftTests;

namespace Portal.Tests.Domain.Screening.Templates;

public sealed class VersionDifferenceTests
{
    private static readonly NewChecklistItem[] s_before = [Line("CX1", "一？"), Line("CX2", "二？"), Line("CX3", "三？"), Line("CX4", "四？")];

    [Fact]
    public void Equal_versions_differ_in_nothing() => VersionDifference.Between(s_before, s_before).IsNone.ShouldBeTrue();

    [Fact]
    public void One_question_put_elsewhere_is_the_only_one_moved()
    {
        var difference = VersionDifference.Between(s_before, [s_before[3], s_before[0], s_before[1], s_before[2]]);

        difference.Items.ShouldHaveSingleItem().Code.ShouldBe("CX4");
        (difference.Moved, difference.Changed).ShouldBe((1, 0));
    }

    [Fact]
    public void Added_removed_and_changed_questions_are_told_field_by_field()
    {
        var changed = s_before[1] with { Text = "二，改了？", LegalSource = "《土地复垦条例》第3条", Kind = AnswerKind.SingleChoice, Choices = ["是", "否"], IsRequired = false };

        var difference = VersionDifference.Between(s_before, [s_before[0], changed, s_before[3], Line("CX8", "八？")]);

        difference.Items.Select(item => item.Code).ShouldBe(["CX2", "CX8", "CX3"]);
        (difference.Added, difference.Removed, difference.Changed, difference.Moved).ShouldBe((1, 1, 1, 0));
        difference.Items[0].Fields.Select(field => field.Field).ShouldBe([ItemField.Text, ItemField.Kind, ItemField.Choices, ItemField.LegalSource, ItemField.IsRequired]);
    }

    [Fact]
    public void A_renamed_theme_is_told_once_and_its_questions_are_not_changed()
    {
        var difference = VersionDifference.Between(s_before, [.. s_before.Select(item => item with { Department = "地测部" })]);

        difference.Items.ShouldBeEmpty();
        difference.Themes.ShouldHaveSingleItem().DepartmentAfter.ShouldBe("地测部");
    }
}
