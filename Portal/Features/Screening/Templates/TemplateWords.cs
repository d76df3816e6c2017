using Portal.Domain.Screening;
using Portal.Domain.Screening.Templates;

namespace Portal.Features.Screening.Templates;

/// <summary>What kinds of answers, fields and conditions are called.</summary>
public static class TemplateWords
{
    public const string Always = "总是显示";

    public static string Of(AnswerKind kind) => kind switch
    {
        AnswerKind.ThreeWay => "三项选择",
        AnswerKind.Number => "数字",
        AnswerKind.Text => "文字",
        AnswerKind.SingleChoice => "单选",
        AnswerKind.MultipleChoice => "多选",
        AnswerKind.Photo => "照片",
    };

    public static string Of(ItemField field) => field switch
    {
        ItemField.ThemeCode => "主题代码",
        ItemField.ThemeName => "主题",
        ItemField.Department => "责任部门",
        ItemField.Code => "编号",
        ItemField.Text => "问题",
        ItemField.Kind => "填法",
        ItemField.Choices => "选项",
        ItemField.Condition => "显示条件",
        ItemField.Hint => "帮助",
        ItemField.LegalSource => "依据",
        ItemField.IsRequired => "必填",
    };

    /// <summary>An answer that a condition names: the words of the three, or the text of the choice.</summary>
    public static string Answer(string? answer) => Enum.TryParse<ScreeningAnswerValue>(answer, out var value) && Enum.IsDefined(value) ? ScreeningWords.Of(value) : answer ?? "";

    /// <summary>CX1 答“有问题”时显示, or 总是显示.</summary>
    public static string Condition(NewChecklistItem item) => item.ShowIfCode is null ? Always : $"{item.ShowIfCode} 答“{Answer(item.ShowIfAnswer)}”时显示";

    /// <summary>What stands in one field, as the reader sees it.</summary>
    public static string Shown(ItemField field, NewChecklistItem item) => field switch
    {
        ItemField.ThemeCode => item.ThemeCode,
        ItemField.ThemeName => item.ThemeName,
        ItemField.Department => item.Department,
        ItemField.Code => item.Code,
        ItemField.Text => item.Text,
        ItemField.Kind => Of(item.Kind),
        ItemField.Choices => string.Join("；", item.Choices),
        ItemField.Condition => Condition(item),
        ItemField.Hint => item.Hint,
        ItemField.LegalSource => item.LegalSource,
        ItemField.IsRequired => item.IsRequired ? "必填" : "可不填",
    };
}
