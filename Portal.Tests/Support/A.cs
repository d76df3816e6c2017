using Portal.Domain.Calendars;
using Portal.Domain.Hazards;
using Portal.Domain.Petitions;
using Portal.Domain.Screening;
using Portal.Domain.Screening.Plans;
using Portal.Domain.Visits;
using Portal.Features.Screening.Plans;

namespace Portal.Tests.Support;

/// <summary>Things that are right in every part that a test does not speak about.</summary>
public static class A
{
    private static int s_next;

    /// <summary>A group visit of twelve people with two claims; change what matters with <c>with</c>.</summary>
    public static NewPetition PetitionForm { get; } = new(
        "外包队伍拖欠工资",
        "俺们十二个人，两个月没见着工资。",
        "外包一队十二人反映两个月工资未发。",
        PetitionChannel.Visit,
        PetitionKind.Appeal,
        "WB",
        IsGroup: true,
        People: 12,
        Representatives: 3,
        TestClock.Today,
        ["发放两个月工资", "以后按月发放"]);

    public static IReadOnlyList<Petitioner> Representatives { get; } =
        [new("甲一", "13800000001", "东工房1号"), new("乙二", "13800000002", "东工房2号"), new("丙三", "", "")];

    /// <summary>A registered petition, to be added to a context.</summary>
    public static Petition Petition(Guid registeredAtUnitId, NewPetition? form = null) => global::Portal.Domain.Petitions.Petition.Register(
        $"XF-TEST-{Next():0000}", form ?? PetitionForm, registeredAtUnitId, new string('0', 64), StateCouncilCalendar.Current, TestClock.Start, TestClock.Today).Value!;

    public static NewHazard HazardForm(Guid unitId) => new(
        null, "宿舍楼停暖", "三号楼两天没有暖气，住户要求尽快修好。", HazardSource.OwnNotice, "ZF", null, TestClock.Today, unitId, People: 40, Households: 16);

    /// <summary>A registered hazard, to be added to a context.</summary>
    public static Hazard Hazard(Guid unitId, NewHazard? form = null) =>
        global::Portal.Domain.Hazards.Hazard.Register($"PC-TEST-{Next():00000}", form ?? HazardForm(unitId), TestClock.Start).Value!;

    public static Visit Visit(Hazard hazard, VisitKind kind = default) =>
        global::Portal.Domain.Visits.Visit.Plan(hazard.Id, hazard.UnitId, kind, TestClock.Today.AddDays(7), TestClock.Start);

    /// <summary>The form of a plan that opens on a date of each month.</summary>
    public static NewScreeningPlan PlanForm(Guid unitId, int day = 10, int daysToFill = 10, string name = "月度排查") => new(
        name, unitId, DefaultChecklist.Name, ScreeningRhythm.Monthly(day), HolidayShift.None, ScreeningUnits.Kinds, daysToFill, new DateOnly(2026, 3, 1));

    /// <summary>A plan that opens on a date of each month, to be added to a context.</summary>
    public static ScreeningPlan MonthlyPlan(Guid unitId, int day = 10, int daysToFill = 5, DateOnly? startsOn = null, string templateName = DefaultChecklist.Name) =>
        Plan(unitId, ScreeningRhythm.Monthly(day), daysToFill, startsOn, templateName: templateName);

    /// <summary>A plan of any rhythm, to be added to a context.</summary>
    public static ScreeningPlan Plan(
        Guid unitId, ScreeningRhythm rhythm, int daysToFill = 5, DateOnly? startsOn = null, DateOnly? endsOn = null, HolidayShift shift = HolidayShift.None,
        string templateName = DefaultChecklist.Name) =>
        ScreeningPlan.Make(
            Guid.CreateVersion7(TestClock.Start),
            new NewScreeningPlan("矛盾纠纷排查", unitId, templateName, rhythm, shift, ScreeningUnits.Kinds, daysToFill, startsOn ?? new DateOnly(2026, 1, 1), endsOn), new CronDays()).Value!;

    private static int Next() => Interlocked.Increment(ref s_next);
}
