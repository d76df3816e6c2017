using Portal.UI;

namespace Portal.Features.Petitions.Views;

/// <summary>Names of the columns, and how a choice of them is kept.</summary>
public static class PetitionColumns
{
    /// <summary>What is shown until somebody chooses.</summary>
    public static readonly IReadOnlyList<PetitionColumn> Usual =
    [
        PetitionColumn.Due, PetitionColumn.DueOn, PetitionColumn.Subject, PetitionColumn.Channel, PetitionColumn.Topic, PetitionColumn.Unit, PetitionColumn.Step, PetitionColumn.Clock,
    ];

    public static IReadOnlyList<Choice<PetitionColumn>> Choices { get; } =
        [.. Enum.GetValues<PetitionColumn>().Where(column => column != PetitionColumn.Subject).Select(column => new Choice<PetitionColumn>(column, Of(column)))];

    public static string Of(PetitionColumn column) => column switch
    {
        PetitionColumn.Due => "时限",
        PetitionColumn.DueOn => "到期",
        PetitionColumn.Subject => "事项与编号",
        PetitionColumn.Channel => "渠道",
        PetitionColumn.Kind => "类别",
        PetitionColumn.Topic => "主题",
        PetitionColumn.Unit => "主办",
        PetitionColumn.Step => "环节",
        PetitionColumn.ReceivedOn => "收到",
        PetitionColumn.People => "人数",
        PetitionColumn.Clock => "时钟·第几天",
        PetitionColumn.ClosedOn => "办结",
    };

    /// <summary>The columns that were kept, each once; the usual ones when there are none. The subject is always among them.</summary>
    public static IReadOnlyList<PetitionColumn> Read(string? kept)
    {
        var columns = (kept ?? "").Split(',').Select(name => Enum.TryParse<PetitionColumn>(name, out var column) && Enum.IsDefined(column) ? column : (PetitionColumn?)null)
            .OfType<PetitionColumn>().Distinct().ToList();
        return columns.Count == 0 ? Usual : columns.Contains(PetitionColumn.Subject) ? columns : [PetitionColumn.Subject, .. columns];
    }

    public static string Write(IEnumerable<PetitionColumn> columns) => string.Join(',', columns);
}
