using Portal.Domain.Petitions;
using Portal.UI;

namespace Portal.Features.Petitions.Views;

/// <summary>The list as its address says it; what cannot be read limits nothing. Export and saved views use the same words.</summary>
public sealed record PetitionAddress(
    string? View = null, string? Q = null, string? Unit = null, string? Kind = null, string? Topic = null, string? Channel = null, string? Step = null,
    string? From = null, string? To = null, string? Sort = null)
{
    /// <summary>Query parameters that limit the list; the view is chosen by tabs.</summary>
    public static readonly IReadOnlyList<string> Filters = ["q", "unit", "kind", "topic", "channel", "step", "from", "to"];

    private static readonly (PetitionView View, string Slug)[] s_views =
        [(PetitionView.Mine, "mine"), (PetitionView.Open, "open"), (PetitionView.DueThisWeek, "week"), (PetitionView.Late, "late"), (PetitionView.All, "all")];

    private static readonly (PetitionSort Sort, string? Slug)[] s_sorts = [(PetitionSort.Due, null), (PetitionSort.Newest, "newest"), (PetitionSort.Oldest, "oldest")];

    /// <summary>Whether the days are written the wrong way round, so that nothing can be found.</summary>
    public bool IsReversed => Day(From) > Day(To);

    public bool IsFiltered => new[] { Q, Unit, Kind, Topic, Channel, Step, From, To }.Any(value => !string.IsNullOrEmpty(value));

    public PetitionView Tab => s_views.FirstOrDefault(view => view.Slug == View).View;

    public PetitionSort Order => s_sorts.FirstOrDefault(sort => sort.Slug == Sort).Sort;

    public PetitionFilter Filter => new(
        Tab, Q, Guid.TryParse(Unit, out var unit) ? unit : null, Parsed<PetitionKind>(Kind), Topic, Parsed<PetitionChannel>(Channel), Parsed<PetitionStatus>(Step), Day(From), Day(To),
        Parsed<PetitionEnding>(Step));

    /// <summary>Without the values that nobody can read, so that no filter looks set that limits nothing.</summary>
    public PetitionAddress Known()
    {
        var filter = Filter;
        return this with
        {
            View = s_views.Any(view => view.Slug == View) ? View : null,
            Q = string.IsNullOrWhiteSpace(Q) ? null : Q,
            Unit = filter.UnitId is null ? null : Unit,
            Kind = filter.Kind is null ? null : Kind,
            Topic = Domain.Screening.Topic.Find(Topic ?? "") is null ? null : Topic,
            Channel = filter.Channel is null ? null : Channel,
            Step = filter.Step is null && filter.Ending is null ? null : Step,
            From = filter.From is null ? null : From,
            To = filter.To is null ? null : To,
            Sort = s_sorts.Any(sort => sort.Slug == Sort) ? Sort : null,
        };
    }

    /// <summary>As a view keeps it: the tab is always named, so that a list without filters is never mistaken for an unopened one.</summary>
    public PetitionAddress Kept() => Known() with { View = SlugOf(Tab) };

    /// <summary>Every parameter that is set, by its name.</summary>
    public IReadOnlyList<(string Name, string Value)> Parts =>
    [
        .. new (string Name, string? Value)[]
        {
            ("view", View), ("q", Q), ("unit", Unit), ("kind", Kind), ("topic", Topic), ("channel", Channel), ("step", Step), ("from", From), ("to", To), ("sort", Sort),
        }.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => (part.Name, part.Value!)),
    ];

    /// <summary>The parameters as a query string, without a question mark; empty when none is set.</summary>
    public string Query => string.Join('&', Parts.Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));

    public static string SlugOf(PetitionView view) => s_views.First(each => each.View == view).Slug;

    public static string? SlugOf(PetitionSort sort) => s_sorts.First(each => each.Sort == sort).Slug;

    /// <summary>In small letters, as in the address.</summary>
    public static string Slug<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static T? Parsed<T>(string? slug)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(value.ToString(), slug, StringComparison.OrdinalIgnoreCase));

    private static DateOnly? Day(string? text) => DateText.TryRead(text, out DateOnly? day) ? day : null;
}
