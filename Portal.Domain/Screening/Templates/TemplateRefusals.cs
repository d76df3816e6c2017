namespace Portal.Domain.Screening.Templates;

/// <summary>Every "no" of the checklist editor.</summary>
public static class TemplateRefusals
{
    private const string AskInstead = "排查只问事情，不问人。";

    public static readonly Refusal NameMissing = new("screening.template.name", "请写清单名称，如“班组周排查清单”。");
    public static readonly Refusal NameTooLong = new("screening.template.name-long", $"清单名称最多 {ChecklistLimits.Name} 个字。");
    public static readonly Refusal NameExists = new("screening.template.name-exists", "已有同名的清单。请换一个名称，或在那份清单里起草新版。");
    public static readonly Refusal Published = new("screening.template.published", "这一版已经发布，不能再改。请起草新版。");
    public static readonly Refusal DraftExists = new("screening.template.draft-exists", "这份清单已有草稿，请在草稿里改。");
    public static readonly Refusal NothingChanged = new("screening.template.same", "草稿和现行版本一样，不用发布。先改再发布，或放弃草稿。");
    public static readonly Refusal PhotoNotYet = new("screening.template.photo", "照片题还不能填报，请改用文字或选项。");
    public static readonly Refusal NoItems = new("screening.template.empty", "清单里还没有问题，请先加一项。");
    public static readonly Refusal TooManyItems = new("screening.template.too-many", $"一份清单最多 {ChecklistLimits.Items} 项。请分成几份清单。");
    public static readonly Refusal ItemGone = new("screening.template.item-gone", "草稿里已经没有这一项，可能刚被别人删去。");
    public static readonly Refusal LastItem = new("screening.template.last-item", "清单里至少要留一项。不要这份草稿时，请点“放弃草稿”。");

    public static readonly Refusal SheetTooLarge = new("screening.template.sheet-large", "文件超过 1 MB。一份清单用不了这么大，请另存为只有清单的 .xlsx 再选。");

    public static readonly Refusal ThemeUnknown = new("screening.item.theme", "主题代码请用十一个主题之一：GZ、SB、GS、WB、GW、ZF、CX、HJ、ZG、BF、JW，发现的事项按它统计。");
    public static readonly Refusal ThemeTaken = new("screening.theme.taken", "清单里已有这个主题，请在它下面加问题。");
    public static readonly Refusal ThemeGone = new("screening.theme.gone", "草稿里已经没有这个主题，可能刚被别人删去。");
    public static readonly Refusal ThemeNameMissing = new("screening.theme.name", "请写主题名称。");
    public static readonly Refusal DepartmentMissing = new("screening.theme.department", "请写责任部门，发现的事项由它牵头。");
    public static readonly Refusal ThemeDiffers = new("screening.theme.differs", "同一主题的名称和责任部门要写得一样。");
    public static readonly Refusal ThemeSplit = new("screening.theme.split", "同一主题的问题要排在一起。");
    public static readonly Refusal CodeForm = new("screening.item.code", "编号请写主题代码加数字，如 CX8。");
    public static readonly Refusal CodeTwice = new("screening.item.code-twice", "编号重复，每一项要有自己的编号。");
    public static readonly Refusal CodeReused = new("screening.item.code-reused", "这个编号以前用于另一个问题，不能再用；请换一个新编号，统计才不会混在一起。");
    public static readonly Refusal KindFixed = new("screening.item.kind-fixed", "这一项已按原来的填法发布过，改填法会让前后结果不能比较；请另加一项。");
    public static readonly Refusal TextMissing = new("screening.item.text", "请写问题。");
    public static readonly Refusal TextTwice = new("screening.item.text-twice", "清单里已有一模一样的问题。");
    public static readonly Refusal ChoicesMissing = new("screening.item.choices", "选择题至少要写两个选项，每行一个。");
    public static readonly Refusal ChoiceTwice = new("screening.item.choice-twice", "选项有重复，请删去一个。");
    public static readonly Refusal ChoicesTooMany = new("screening.item.choices-many", $"最多写 {ChecklistLimits.Choices} 个选项，每个不超过 {ChecklistLimits.Choice} 字。");
    public static readonly Refusal ChoicesNotAsked = new("screening.item.choices-kind", "只有单选和多选才有选项；请删去选项或改填法。");
    public static readonly Refusal ConditionMissing = new("screening.item.condition", "显示条件里的那一项不在清单里，请另选一项或改为总是显示。");
    public static readonly Refusal ConditionLater = new("screening.item.condition-later", "显示条件只能看前面的问题；请把那一项移到前面，或改为总是显示。");
    public static readonly Refusal ConditionKind = new("screening.item.condition-kind", "显示条件只能看三项选择、单选或多选的问题。");
    public static readonly Refusal ConditionAnswer = new("screening.item.condition-answer", "那一项没有这个答案，请重新选择显示条件。");

    public static readonly Refusal AsksIdentity = new("screening.item.identity", AskInstead + "请删去姓名、证件、电话、住址一类的字样，可改问“有几户、几人、在哪里”。");
    public static readonly Refusal AsksPersons = new("screening.item.persons", AskInstead + "请不要问是谁、有哪些人，可改问“哪件事没有解决、涉及几人”。");
    public static readonly Refusal AsksMinds = new("screening.item.minds", AskInstead + "请不要问情绪、言论和想法，可改问“哪项承诺或待遇没有落实”。");

    public static Refusal TooLong(int max) => new("screening.item.too-long", $"最多 {max} 个字，请删减。");

    public static Refusal HasFaults(int count) => new("screening.template.faults", $"还有 {count} 处要改，改好才能发布。");
}
