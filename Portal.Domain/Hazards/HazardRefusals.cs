namespace Portal.Domain.Hazards;

/// <summary>Every "no" of the hazard rules.</summary>
public static class HazardRefusals
{
    public static readonly Refusal TitleMissing = new("hazard.title.missing", "请写一句话说明是什么事。");
    public static readonly Refusal TitleTooLong = new("hazard.title.too-long", "事项名称最多 60 个字，详细情况请写在基本情况里。");
    public static readonly Refusal ResponsibleUnknown = new("hazard.responsible.unknown", "请选一个在你查看范围内、还在用的责任单位。");
    public static readonly Refusal PetitionUnknown = new("hazard.petition.unknown", "没有找到这件信访件，或不在你的查看范围，请核对。");
    public static readonly Refusal TaskUnknown = new("hazard.task.unknown", "没有找到这项排查任务，或不在你的查看范围，请核对。");
    public static readonly Refusal DescriptionTooLong = new("hazard.description.too-long", $"基本情况最多写 {Hazard.MaxDescription} 字，请删减后再存。");
    public static readonly Refusal LevelReasonTooLong = new("hazard.level.reason-long", "说明最多写 300 字，请删减后再存。");
    public static readonly Refusal LevelReasonMissing = new("hazard.level.reason", "请写明为什么定这个等级。");
    public static readonly Refusal LevelUnchanged = new("hazard.level.unchanged", "等级没有变化。");
    public static readonly Refusal LoweringNeedsReview = new("hazard.level.lowering", "等级调低需要凭证和另一人复核，请先上传凭证并提请复核。");
    public static readonly Refusal LevelFirst = new("hazard.controllability.level-first", "请先定风险等级，再评可控性。");
    public static readonly Refusal ReviewInPast = new("hazard.controllability.review-past", "下次复评日期要晚于今天。");
    public static readonly Refusal Closed = new("hazard.closed", "这件已经销号；有新变化请先重新打开。");
}
