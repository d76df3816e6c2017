using Bunit;
using Portal.UI;

namespace Portal.Tests.UI;

public sealed class FieldTests : UiContext
{
    [Fact]
    public void A_long_paste_stays_whole_and_is_reported_with_its_length()
    {
        var paste = new string('水', 100_000);
        string? typed = null;
        var field = Render<AppField>(p => p.Add(f => f.Label, "事项").Add(f => f.Rows, 3).Add(f => f.MaxLength, 2000).Bind(f => f.Value, "", value => typed = value));

        field.Find("textarea").Change(paste);

        typed.ShouldBe(paste);
        field.Render(p => p.Add(f => f.Value, typed));
        field.Find("[role=alert]").TextContent.ShouldContain("写了 100000 字，最多 2000 字，请删减 98000 字。");
        field.Find(".field-count").GetAttribute("data-count").ShouldBe("100000 / 2000 字");
    }

    [Fact]
    public void The_label_belongs_to_the_input_and_optional_is_marked()
    {
        var field = Render<AppField>(p => p.Add(f => f.Label, "手机号码").Add(f => f.Optional, true));

        field.Find("label").GetAttribute("for").ShouldBe(field.Find("input").Id);
        field.Find("label").TextContent.ShouldBe("手机号码（可不填）");
        field.Find("input").HasAttribute("required").ShouldBeFalse();
    }

    [Fact]
    public void An_error_is_tied_to_its_input()
    {
        var field = Render<AppField>(p => p.Add(f => f.Label, "手机号码").Add(f => f.Help, "11 位").Add(f => f.Error, "手机号码应为 11 位数字。"));

        var input = field.Find("input");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        foreach (var id in input.GetAttribute("aria-describedby")!.Split(' '))
        {
            field.FindAll("#" + id).Count.ShouldBe(1);
        }
    }

    [Fact]
    public void A_number_that_cannot_be_read_stays_and_is_reported()
    {
        int? number = 26;
        var field = Render<AppNumber>(p => p.Add(f => f.Label, "谈话人数").Add(f => f.Value, 26).Add(f => f.ValueChanged, value => number = value));

        field.Find("input").Change("二十");

        number.ShouldBe(26);
        field.Find("input").GetAttribute("value").ShouldBe("二十");
        field.Find("[role=alert]").TextContent.ShouldBe("请填整数，如 26。");
    }

    [Fact]
    public void A_full_width_number_is_read()
    {
        int? number = null;
        var field = Render<AppNumber>(p => p.Add(f => f.Label, "谈话人数").Add(f => f.ValueChanged, value => number = value));

        field.Find("input").Change("２６");

        number.ShouldBe(26);
    }

    [Fact]
    public void A_date_is_read_and_written_in_one_form()
    {
        DateOnly? day = null;
        var field = Render<AppDate>(p => p.Add(f => f.Label, "限期").Add(f => f.Value, Today).Add(f => f.ValueChanged, value => day = value));

        field.Find("input").GetAttribute("value").ShouldBe("2026-11-24");
        field.Find("input").Change("2026-11-30");

        day.ShouldBe(new DateOnly(2026, 11, 30));
    }

    [Fact]
    public void A_day_that_cannot_be_read_stays_and_is_reported()
    {
        var field = Render<AppDate>(p => p.Add(f => f.Label, "限期").Add(f => f.Value, Today));

        field.Find("input").Change("11月31日");

        field.Find("input").GetAttribute("value").ShouldBe("11月31日");
        field.Find("[role=alert]").TextContent.ShouldBe("日期写法不对，如 2026-11-24。");
    }
}
