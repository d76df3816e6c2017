using Microsoft.AspNetCore.Components;
using Portal.Domain;
using Portal.Domain.Petitions.Answering;

namespace Portal.Features.Petitions.Answering;

/// <summary>Edits what the mine publishes.</summary>
public sealed partial class EditGuidePage
{
    private IReadOnlyList<Part> _parts = [];
    private string _unit = "";
    private DateTimeOffset? _changedAt;
    private Guid _version;
    private bool _isRead;
    private bool _dirty;
    private string? _said;
    private Refusal? _refusal;

    [Inject] public required ReadGuides Read { get; init; }

    [Inject] public required PublishGuide Publish { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    protected override Task OnInitializedAsync() => ReloadAsync();

    private async Task ReloadAsync()
    {
        var read = await Read.OwnAsync(CancellationToken.None);
        if (!read.IsOk)
        {
            Navigation.NotFound();
            return;
        }

        var text = read.Value.Text;
        (_unit, _changedAt, _version, _isRead, _dirty) = (read.Value.Unit, read.Value.ChangedAt, read.Value.Version, true, false);
        _parts =
        [
            new("接访地址", "例如：玉泉煤矿办公楼一层 101 信访接待室。", text.Visit),
            new("接访日和时间", "例如：工作日 8:30—11:30，14:30—17:30；农民工工资问题随到随谈。", text.Hours),
            new("领导接访日", "例如：每月 5 日、15 日、25 日，遇休息日顺延。", text.LeaderDays),
            new("来信地址和邮编", "写到能寄到的程度。", text.Letter),
            new("电话和接听时间", "座机和接听时间。", text.Phone),
            new("网上渠道", "网址或公众号名称。", text.Online),
            new("领导信箱", "放在哪里、多久开一次。", text.Mailbox),
            new("本单位应急电话", "调度室 24 小时电话。", text.Emergency),
            new("法律援助和帮扶救助", "法律援助中心、工会帮扶中心的电话和地址。", text.LegalAid),
        ];
    }

    private void Change(Part part, string? text)
    {
        part.Value = text ?? "";
        (_dirty, _said) = (true, null);
    }

    private async Task SaveAsync()
    {
        var value = _parts.Select(part => part.Value).ToArray();
        var text = new GuideText(value[0], value[1], value[2], value[3], value[4], value[5], value[6], value[7], value[8]);
        _refusal = (await Publish.HandleAsync(text, _version, CancellationToken.None)).Refusal;
        if (_refusal is null)
        {
            await ReloadAsync();
            _said = "已公布，公开页现在显示的就是这些内容。";
        }
    }

    private sealed class Part(string label, string help, string value)
    {
        public string Label { get; } = label;

        public string Help { get; } = help;

        public string Value { get; set; } = value;
    }
}
