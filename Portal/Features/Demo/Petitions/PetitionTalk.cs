using Portal.Domain.Petitions;
using Portal.Domain.Visits;

namespace Portal.Features.Demo.Petitions;

/// <summary>What people say around a petition.</summary>
internal static class PetitionTalk
{
    private static readonly string[] s_openings = ["", "", "领导好，", "我来反映个事，", "你们好，麻烦给问一下，", "这事拖了挺久了，"];
    private static readonly string[] s_endings = ["", "希望给个准话。", "请帮忙问一问。", "能办不能办都给个说法。", "盼早点答复。", "不想一趟一趟跑了。", "我们也不是为难谁，就想有个结果。"];
    private static readonly string[] s_summaryEndings = ["要求书面答复。", "曾向所在单位反映，未得到明确答复。", "首次反映。", "此前电话咨询过一次。", "愿意提供相关材料配合核查。"];
    private static readonly string[] s_instructions =
    [
        "请核实情况，与信访人当面沟通后提出处理意见。", "请会同相关单位核查，按期反馈。", "政策能办的抓紧办，办不了的讲清依据。", "请先联系信访人听取意见，再核查材料。", "请逐条答复诉求要点。",
    ];

    private static readonly string[] s_said =
    [
        "说明了受理情况和办理期限，核对了反映的时间和金额，请对方补充材料。", "到现场看了情况，当面讲了政策依据，约定下次答复的时间。", "电话说明目前正在核对台账，预计一周内有初步结果。",
        "请对方到单位座谈，业务科室一起参加，把疑问逐条记下来。", "介绍了相关规定的条款，告知可以申请的其他渠道。",
    ];

    private static readonly string[] s_secondSaid = ["把核查到的情况逐项告诉对方，说明准备怎样处理，听取意见。", "通报了会商结果和兑现的时间安排，对方提的补充情况已记录。"];
    private static readonly string[] s_replies =
    [
        "对办理进度表示理解，希望按说的时间办。", "认为金额还应再核对一次，已补充一份单据。", "同意先这样处理，要求有书面答复。", "表示愿意配合，只求早点解决。", "对依据有疑问，希望再讲细一些。", "没有新的意见。",
    ];

    private static readonly string[] s_ways = ["当面签收", "邮寄送达，已签收", "送到家中签收", "由所在区队转交，本人签收"];
    private static readonly ContactMethod[] s_methods = [ContactMethod.Talk, ContactMethod.Phone, ContactMethod.HomeVisit, ContactMethod.Meeting, ContactMethod.Phone];

    public static string Opening(DemoPetition demo) => Pick(s_openings, demo);

    public static string Ending(DemoPetition demo) => Pick(s_endings, demo);

    public static string SummaryEnding(DemoPetition demo) => Pick(s_summaryEndings, demo);

    public static string Instruction(DemoPetition demo) => Pick(s_instructions, demo);

    public static string Said(DemoPetition demo, int round) => Pick(round == 1 ? s_said : s_secondSaid, demo);

    public static string Reply(DemoPetition demo) => Pick(s_replies, demo);

    public static string DeliveryWay(DemoPetition demo) => Pick(s_ways, demo);

    public static ContactMethod Method(DemoPetition demo) => s_methods[demo.Random.Next(s_methods.Length)];

    private static string Pick(string[] texts, DemoPetition demo) => texts[demo.Random.Next(texts.Length)];
}
