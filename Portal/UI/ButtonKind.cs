namespace Portal.UI;

/// <summary>Weight of a button; a page has at most one primary.</summary>
public enum ButtonKind
{
    Outlined,
    Primary,
    Quiet,
}
