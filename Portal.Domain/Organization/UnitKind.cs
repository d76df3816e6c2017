namespace Portal.Domain.Organization;

/// <summary>What a node of the organisation tree is.</summary>
public enum UnitKind
{
    /// <summary>集团.</summary>
    Group,

    /// <summary>矿.</summary>
    Mine,

    /// <summary>科室 of the mine or of the group.</summary>
    Department,

    /// <summary>区队.</summary>
    Section,

    /// <summary>班组.</summary>
    Team,

    /// <summary>外包队伍.</summary>
    Contractor,

    /// <summary>周边村.</summary>
    Village,
}
