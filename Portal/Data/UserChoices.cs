namespace Portal.Data;

/// <summary>How one user likes the list of petitions.</summary>
public sealed class UserChoices
{
    public Guid UserId { get; init; }

    /// <summary>Columns in their order, parted by commas; empty for the usual ones.</summary>
    public string Columns { get; set; } = "";

    /// <summary>The view that /petitions opens; null for 我的在办.</summary>
    public Guid? DefaultViewId { get; set; }

    /// <summary>Headings of the last imported register and the fields they stood for, as JSON.</summary>
    public string ImportColumns { get; set; } = "";
}
