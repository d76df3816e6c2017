namespace Portal.UI;

/// <summary>What kind of step a timeline entry is: solid ink, grey, or hollow because it is still to come.</summary>
public enum TimelineKind
{
    Plain,
    Key,
    Future,
}
