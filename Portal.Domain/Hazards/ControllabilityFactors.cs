namespace Portal.Domain.Hazards;

/// <summary>The five questions of 可控性评估: can we solve this matter ourselves?</summary>
/// <param name="Authority">权限: does the authority lie here?</param>
/// <param name="Basis">依据: is the policy or contract clear?</param>
/// <param name="Resources">资源: are money and people there?</param>
/// <param name="Time">时限: can it be finished before the limit?</param>
/// <param name="Dialogue">沟通: is contact agreed and running?</param>
public sealed record ControllabilityFactors(FactorScore Authority, FactorScore Basis, FactorScore Resources, FactorScore Time, FactorScore Dialogue)
{
    /// <summary>Points from 0 to 10.</summary>
    public int Sum => Authority.Score + Basis.Score + Resources.Score + Time.Score + Dialogue.Score;

    /// <summary>8–10 is A, 4–7 is B, 0–3 is C; without authority or basis at best B.</summary>
    public Controllability Result =>
        Sum <= 3 ? Controllability.C
        : Sum <= 7 || Authority.Score == 0 || Basis.Score == 0 ? Controllability.B
        : Controllability.A;

    /// <summary>First factor whose score is out of range or has no reason or too long a one, as a refusal; null when all are fine.</summary>
    public Refusal? FirstFault()
    {
        foreach (var (factor, name) in new[] { (Authority, "权限"), (Basis, "依据"), (Resources, "资源"), (Time, "时限"), (Dialogue, "沟通") })
        {
            if (factor.Score is < 0 or > 2)
            {
                return new Refusal("hazard.controllability.score", $"“{name}”请选 0、1 或 2 分。");
            }

            if (string.IsNullOrWhiteSpace(factor.Reason))
            {
                return new Refusal("hazard.controllability.reason", $"请写一句话说明“{name}”为什么打这个分。");
            }

            if (factor.Reason.Trim().Length > FactorScore.MaxReason)
            {
                return new Refusal("hazard.controllability.reason-long", $"“{name}”的理由最多写 {FactorScore.MaxReason} 字，请删减后再存。");
            }
        }

        return null;
    }
}
