using System.Diagnostics.CodeAnalysis;

namespace Portal.Domain;

/// <summary>Outcome of asking the domain to do something: done, or refused with a reason.</summary>
public readonly record struct Result(Refusal? Refusal)
{
    /// <summary>The thing was done.</summary>
    public static readonly Result Ok;

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    public static implicit operator Result(Refusal refusal) => new(refusal);

    /// <summary>Takes the step when there is no fault.</summary>
    /// <param name="fault">The first "no" of the rules; null when they say yes.</param>
    /// <param name="step">What changes; not called when there is a fault.</param>
    /// <returns>The fault, or that it was done.</returns>
    public static Result Unless(Refusal? fault, Action step)
    {
        if (fault is not null)
        {
            return fault;
        }

        step();
        return Ok;
    }
}

/// <summary>Outcome that carries what was made when it succeeded.</summary>
/// <typeparam name="T">What was made.</typeparam>
public readonly record struct Result<T>(T? Value, Refusal? Refusal)
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOk => Refusal is null;

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    public static implicit operator Result<T>(T value) => new(value, null);
}
