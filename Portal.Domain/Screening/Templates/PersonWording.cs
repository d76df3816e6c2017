using System.Text.RegularExpressions;

namespace Portal.Domain.Screening.Templates;

/// <summary>Finds questions that ask about persons. A checklist asks about conditions only.</summary>
/// <remarks>House rule after domain.md §7: screening must not turn into reporting on neighbours, colleagues or petitioners.</remarks>
public static partial class PersonWording
{
    /// <summary>The first such wording as a refusal; null when the text asks about conditions.</summary>
    /// <returns>Names, identity or telephone numbers and addresses asked for; lists or labels of persons; opinions and moods. “不填姓名” is no such question.</returns>
    public static Refusal? FirstIn(string text)
    {
        var plain = Negated().Replace(text, "");
        return Identity().IsMatch(plain) ? TemplateRefusals.AsksIdentity
            : Labels().IsMatch(plain) ? TemplateRefusals.AsksPersons
            : Minds().IsMatch(plain) ? TemplateRefusals.AsksMinds
            : PersonTraces.FirstIn(text) is null ? null : TemplateRefusals.AsksIdentity;
    }

    [GeneratedRegex("(?:不|勿|别|未|无需|不要|不用|请勿|不得|删去)(?:填写|填|写|含|记|问|登记)?(?:姓名|名字|身份证号码|身份证号|身份证|电话号码|电话|手机号码|手机号|住址)(?:和|、|或)?(?:姓名|名字|身份证号|身份证|电话|手机号|住址)?")]
    private static partial Regex Negated();

    [GeneratedRegex("姓名|名字|名单|花名册|身份证|证件号|电话号码|联系电话|手机号|微信号|联系方式|家庭住址|户籍地址|银行卡号|工号|照片中的人")]
    private static partial Regex Identity();

    [GeneratedRegex("重点人员|重点人(?!群)|重点对象|稳控对象|盯防|上访人员|上访老户|老上访|缠访|闹访|活跃分子|骨干分子|组织者|带头人|牵头人|挑头|哪些人|哪几个人|什么人|何人|谁|是否有人(?:员)?(?:准备|打算|想|扬言|串联|上访)")]
    private static partial Regex Labels();

    [GeneratedRegex("思想动态|思想状况|情绪|心态|扬言|言论|宗教信仰|政治面貌|民族成分|精神病|前科|征信")]
    private static partial Regex Minds();
}
