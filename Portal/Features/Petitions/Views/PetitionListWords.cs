using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.UI;

namespace Portal.Features.Petitions.Views;

/// <summary>Names of tabs and orders, and the choices of the filters.</summary>
public static class PetitionListWords
{
    public static IReadOnlyList<Choice<string>> Kinds { get; } = [.. Enum.GetValues<PetitionKind>().Select(kind => new Choice<string>(PetitionAddress.Slug(kind), PetitionWords.Of(kind)))];

    public static IReadOnlyList<Choice<string>> Topics { get; } = [.. Topic.All.Select(topic => new Choice<string>(topic.Code, $"{topic.Code} {topic.ShortName}"))];

    public static IReadOnlyList<Choice<string>> Channels { get; } = [.. Enum.GetValues<PetitionChannel>().Select(channel => new Choice<string>(PetitionAddress.Slug(channel), PetitionWords.Of(channel)))];

    /// <summary>Steps of open petitions, then the ways in which others ended.</summary>
    public static IReadOnlyList<Choice<string>> Steps { get; } =
    [
        .. Enum.GetValues<PetitionStatus>().Where(step => step is not PetitionStatus.Closed).Select(step => new Choice<string>(PetitionAddress.Slug(step), PetitionWords.Of(step))),
        .. Enum.GetValues<PetitionEnding>().Select(ending => new Choice<string>(PetitionAddress.Slug(ending), PetitionWords.Of(ending))),
    ];

    /// <summary>Every order but the usual one.</summary>
    public static IReadOnlyList<Choice<string>> Sorts { get; } =
        [.. Enum.GetValues<PetitionSort>().Where(sort => sort is not PetitionSort.Due).Select(sort => new Choice<string>(PetitionAddress.SlugOf(sort)!, Of(sort)))];

    public static string Of(PetitionView view) => view switch
    {
        PetitionView.Mine => "我的在办",
        PetitionView.Open => "全部在办",
        PetitionView.DueThisWeek => "本周到期",
        PetitionView.Late => "逾期",
        PetitionView.All => "全部",
    };

    public static string Of(PetitionSort sort) => sort switch
    {
        PetitionSort.Due => "按到期先后",
        PetitionSort.Newest => "最近收到的在前",
        PetitionSort.Oldest => "最早收到的在前",
    };

    /// <summary>What a tab without rows says.</summary>
    public static string NothingIn(PetitionView view) => view switch
    {
        PetitionView.Open => "没有在办的信访件。",
        PetitionView.Mine => "你单位没有在办的信访件。",
        PetitionView.DueThisWeek => "本周没有到期的信访件。",
        PetitionView.Late => "没有逾期的信访件。",
        PetitionView.All => "还没有登记过信访件。",
    };
}
