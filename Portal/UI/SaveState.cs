namespace Portal.UI;

/// <summary>How a form that saves by itself stands.</summary>
public enum SaveState
{
    Untouched,
    Saving,
    Saved,
    Failed,
}
