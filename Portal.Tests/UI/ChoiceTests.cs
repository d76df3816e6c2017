using Bunit;
using Portal.Domain.Hazards;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class ChoiceTests : UiContext
{
    private static readonly Choice<RiskLevel>[] s_levels = [new(RiskLevel.Red, "红"), new(RiskLevel.Blue, "蓝")];

    [Fact]
    public void A_select_gives_the_chosen_value()
    {
        RiskLevel? level = null;
        var select = Render<AppSelect<RiskLevel?>>(p => p.Add(s => s.Label, "等级")
            .Add(s => s.Choices, [new(RiskLevel.Red, "红"), new(RiskLevel.Blue, "蓝")]).Add(s => s.ValueChanged, value => level = value));

        select.Find("select").Change("1");

        level.ShouldBe(RiskLevel.Blue);
    }

    [Fact]
    public void An_unanswered_group_has_no_choice_although_the_enum_has_a_default()
    {
        var group = Render<AppRadioGroup<RiskLevel>>(p => p.Add(g => g.Label, "等级").Add(g => g.Choices, [new(RiskLevel.Blue, "蓝")]).Add(g => g.Answered, false));

        group.Find("input").HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public void A_group_gives_the_tapped_answer()
    {
        RiskLevel? level = null;
        var group = Render<AppRadioGroup<RiskLevel>>(p => p.Add(g => g.Label, "等级").Add(g => g.Choices, s_levels).Add(g => g.Answered, false)
            .Add(g => g.ValueChanged, value => level = value));

        group.FindAll("input")[0].Change("0");

        level.ShouldBe(RiskLevel.Red);
    }

    [Fact]
    public void Chips_keep_the_order_of_the_choices()
    {
        IReadOnlyList<string> methods = [];
        var chips = Render<AppChips<string>>(p => p.Add(c => c.Label, "排查方式").Add(c => c.Choices, [new("a", "走访"), new("b", "座谈"), new("c", "询问")])
            .Add(c => c.Values, ["c"]).Add(c => c.ValuesChanged, values => methods = values));

        chips.FindAll("input")[0].Change(true);

        methods.ShouldBe(["a", "c"]);
    }
}
