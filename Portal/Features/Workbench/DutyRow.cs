using Portal.UI;

namespace Portal.Features.Workbench;

/// <summary>One thing to do, as the start page shows it.</summary>
/// <param name="Action">What to do, verb first, such as 登记送达.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Number">Number of the matter; empty where it has none.</param>
/// <param name="DueOn">The day it is sorted under: the day worked to, and once that has passed the last day in law.</param>
/// <param name="Due">How the day is said.</param>
/// <param name="ClockText">Name of the running limit, such as 60 日办结.</param>
/// <param name="Day">Which day of the limit today is.</param>
/// <param name="Total">Days of the limit; 0 draws no bar.</param>
/// <param name="Link">Where one does it.</param>
/// <param name="Button">The action in two to four characters.</param>
public sealed record DutyRow(
    string Action, string Subject, string Number, string UnitName, DateOnly DueOn, DueState Due, string ClockText, int Day, int Total, string Link, string Button)
{
    /// <summary>A matter just assigned to the reader's unit, shown on top however far its day is.</summary>
    public bool IsToAccept { get; init; }
}
