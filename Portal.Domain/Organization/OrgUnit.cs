using Portal.Domain.History;

namespace Portal.Domain.Organization;

/// <summary>Node of the tree 集团 → 矿 → 科室/区队 → 班组, a contractor team or a neighbouring village (单位).</summary>
public sealed class OrgUnit : IRecorded, IVersioned
{
    private const int MaxCode = 20;
    private const int MaxName = 80;

    private OrgUnit()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Short code, upper-case letters and digits; unique among its siblings and used in numbers when the unit is a mine.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public UnitKind Kind { get; private set; }

    /// <summary>Null for the root.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Codes from the root down, each followed by a slash, such as <c>JT/YQ/ZC1/</c>; a subtree is one prefix.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Order among siblings in lists.</summary>
    public int Ordinal { get; private set; }

    public bool IsActive { get; private set; } = true;

    public Guid Version { get; set; }

    public Guid MatterId => Id;

    /// <summary>Makes a unit under <paramref name="parent"/>; a null parent makes the root.</summary>
    /// <exception cref="ArgumentException">The code is empty or holds anything but letters and digits.</exception>
    public static OrgUnit Create(Guid id, string code, string name, UnitKind kind, OrgUnit? parent, int ordinal = 0)
    {
        if (code.Length == 0 || !code.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException("A unit code holds letters and digits only.", nameof(code));
        }

        return new OrgUnit
        {
            Id = id,
            Code = code,
            Name = name,
            Kind = kind,
            ParentId = parent?.Id,
            Path = $"{parent?.Path}{code}/",
            Ordinal = ordinal,
        };
    }

    /// <summary>First fault of a name and code as typed; null when a unit can be made of them.</summary>
    public static Refusal? FirstFault(string code, string name) => CodeFault(code) ?? NameFault(name);

    /// <summary>Gives the unit another name; its code stays, since numbers carry it.</summary>
    /// <returns>Refused without a name, or with one over 80 characters.</returns>
    public Result Rename(string name)
    {
        if (NameFault(name) is { } fault)
        {
            return fault;
        }

        Name = name.Trim();
        return Result.Ok;
    }

    /// <summary>Code of the mine on a path such as <c>JT/YQ/ZC1/</c>: its second part; the first when there is no second.</summary>
    public static string MineCodeOf(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts[1] : parts[0];
    }

    /// <summary>Path of the mine on a path such as <c>JT/YQ/ZC1/</c>: its first two parts; the path itself above the mines.</summary>
    public static string MinePathOf(string path) => string.Concat(path.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(part => part + "/"));

    private static Refusal? CodeFault(string code) =>
        code.Length is >= 1 and <= MaxCode && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) ? null : OrgUnitRefusals.CodeUnreadable;

    private static Refusal? NameFault(string name) => name.Trim().Length is >= 1 and <= MaxName ? null : OrgUnitRefusals.NameMissing;
}
