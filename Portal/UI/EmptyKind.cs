namespace Portal.UI;

/// <summary>Why a list is empty; each has its own words and one next step.</summary>
public enum EmptyKind
{
    NothingYet,
    Filtered,
    AllDone,
}
