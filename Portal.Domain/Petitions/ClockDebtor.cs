namespace Portal.Domain.Petitions;

/// <summary>Who must act before a clock ends.</summary>
public enum ClockDebtor
{
    /// <summary>收到信访事项的单位.</summary>
    Receiver,

    /// <summary>信访工作机构.</summary>
    PetitionOffice,

    /// <summary>有权处理的单位, the unit to which the matter was given.</summary>
    HandlingUnit,

    /// <summary>办理单位的上一级.</summary>
    UnitAbove,

    /// <summary>信访人: a right, never reminded and never counted late.</summary>
    Petitioner,
}
