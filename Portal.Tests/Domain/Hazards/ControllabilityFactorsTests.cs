using CsCheck;
using Portal.Domain.Hazards;

namespace Portal.Tests.Domain.Hazards;

public sealed class ControllabilityFactorsTests
{
    private static readonly Gen<int[]> s_scores = Gen.Int[0, 2].Array[5];

    [Theory]
    [InlineData(2, 2, 2, 1, 1, Controllability.A)]
    [InlineData(2, 2, 2, 2, 2, Controllability.A)]
    [InlineData(2, 2, 1, 1, 1, Controllability.B)]
    [InlineData(1, 1, 1, 1, 0, Controllability.B)]
    [InlineData(1, 1, 1, 0, 0, Controllability.C)]
    [InlineData(0, 0, 0, 0, 0, Controllability.C)]
    public void The_sum_decides(int authority, int basis, int resources, int time, int dialogue, Controllability result) =>
        Of([authority, basis, resources, time, dialogue]).Result.ShouldBe(result);

    [Theory]
    [InlineData(0, 2, 2, 2, 2)]
    [InlineData(2, 0, 2, 2, 2)]
    public void Without_authority_or_basis_the_best_is_B(int authority, int basis, int resources, int time, int dialogue) =>
        Of([authority, basis, resources, time, dialogue]).Result.ShouldBe(Controllability.B);

    [Fact]
    public void Raising_a_factor_never_worsens_the_result() =>
        Gen.Select(s_scores, Gen.Int[0, 4]).Sample((scores, factor) =>
        {
            var raised = scores.ToArray();
            raised[factor] = Math.Min(2, raised[factor] + 1);
            return Of(raised).Result <= Of(scores).Result;
        });

    [Fact]
    public void A_needs_authority_and_basis() =>
        s_scores.Sample(scores => Of(scores).Result != Controllability.A || (scores[0] > 0 && scores[1] > 0));

    [Fact]
    public void A_factor_without_a_reason_is_named() =>
        (Of([2, 2, 2, 2, 2]) with { Resources = new FactorScore(2, "  ") }).FirstFault()!.Message.ShouldContain("“资源”");

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_score_outside_0_to_2_is_refused(int score) =>
        (Of([2, 2, 2, 2, 2]) with { Dialogue = new FactorScore(score, "已约定") }).FirstFault()!.Code.ShouldBe("hazard.controllability.score");

    private static ControllabilityFactors Of(int[] scores) => new(
        new FactorScore(scores[0], "本矿有权决定"),
        new FactorScore(scores[1], "有文件"),
        new FactorScore(scores[2], "资金已列支"),
        new FactorScore(scores[3], "月底前能完成"),
        new FactorScore(scores[4], "已约定每周见面"));
}
