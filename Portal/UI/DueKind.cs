namespace Portal.UI;

/// <summary>How a due date stands, by weight and never by colour.</summary>
public enum DueKind
{
    Plain,
    Soon,
    Late,
    Paused,
    Done,
}
