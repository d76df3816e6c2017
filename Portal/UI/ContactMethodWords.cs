using Portal.Domain.Visits;

namespace Portal.UI;

/// <summary>Chinese words of the ways of contact.</summary>
public static class ContactMethodWords
{
    public static string Of(ContactMethod method) => method switch
    {
        ContactMethod.HomeVisit => "走访",
        ContactMethod.Meeting => "座谈",
        ContactMethod.Talk => "询问",
        ContactMethod.Inspection => "调查",
        ContactMethod.Questionnaire => "匿名问卷",
        ContactMethod.RecordCheck => "资料核查",
        ContactMethod.Phone => "电话",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, null),
    };
}
