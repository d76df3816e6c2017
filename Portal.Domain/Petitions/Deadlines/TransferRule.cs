using System.Linq.Expressions;

namespace Portal.Domain.Petitions.Deadlines;

/// <summary>How often a petition may be passed on before a leader decides who handles it.</summary>
/// <remarks>《信访工作条例》第24、28条: nobody may shift a matter from unit to unit. The clocks run on through every transfer.</remarks>
public static class TransferRule
{
    /// <summary>From this passing-on a leader decides, counted from 1.</summary>
    public const int LeaderDecidesFrom = 3;

    /// <summary>Whether a way of passing on gives the matter to another unit (转送 or 交办).</summary>
    public static bool Counts(DispositionKind kind) => kind is DispositionKind.Forward or DispositionKind.Assign;

    /// <summary>Whether an act counts as passing the matter on, as a store can ask it too: returned ones included, slips taken back not.</summary>
    public static Expression<Func<Disposition, bool>> IsTransfer { get; } =
        disposition => disposition.WithdrawnAt == null && (disposition.Kind == DispositionKind.Forward || disposition.Kind == DispositionKind.Assign);

    private static readonly Func<Disposition, bool> s_isTransfer = IsTransfer.Compile();

    /// <summary>How often the petition was passed on to a unit so far (转交次数).</summary>
    public static int Count(Petition petition) => petition.Dispositions.Count(s_isTransfer);

    /// <summary>Whether the next passing-on is one that a leader decides.</summary>
    public static bool NextIsForLeader(int transfers) => transfers + 1 >= LeaderDecidesFrom;

    /// <summary>Whether this person may pass the petition on now.</summary>
    /// <param name="petition">The petition with its dispositions.</param>
    /// <param name="byLeader">Whether a leader decides.</param>
    /// <returns>
    /// <see cref="DeadlineRefusals.ThirdTransfer"/> for anyone but a leader from the third passing-on,
    /// <see cref="DeadlineRefusals.TransferBelowLeader"/> for a leader before it; null when it may be done.
    /// </returns>
    public static Refusal? Fault(Petition petition, bool byLeader) => (NextIsForLeader(Count(petition)), byLeader) switch
    {
        (true, false) => DeadlineRefusals.ThirdTransfer(Count(petition)),
        (false, true) => DeadlineRefusals.TransferBelowLeader,
        _ => null,
    };
}
