namespace Portal.Shell;

/// <summary>What the reader chose in the user menu; by default the look follows the system.</summary>
public enum ThemeChoice
{
    System,
    Light,
    Dark,
}
