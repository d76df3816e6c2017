using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Organization;
using Portal.Security;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Goes through a register once: which lines are good, which were taken before, and what is wrong with the others.</summary>
internal sealed class RegisterReading
{
    private readonly OldRegister _register;
    private readonly LineReader _reader;
    private readonly HashSet<string> _known;
    private readonly bool _keepIdentity;
    private readonly Dictionary<string, string> _columnOf;

    private RegisterReading(OldRegister register, LineReader reader, HashSet<string> known, bool keepIdentity, Dictionary<string, string> columnOf) =>
        (_register, _reader, _known, _keepIdentity, _columnOf) = (register, reader, known, keepIdentity, columnOf);

    public List<CellFault> Faults { get; } = [];

    public int Good { get; private set; }

    public int Known { get; private set; }

    public int Faulty { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <returns>Refused while a needed column has no heading.</returns>
    public static async Task<Result<RegisterReading>> StartAsync(
        PortalDbContext db, UserContext user, OldRegister register, ColumnMap map, OrgUnit unit, bool keepIdentity, DateOnly today, CancellationToken ct)
    {
        var missing = OldFields.All.Where(rule => rule.IsNeeded && !map.Fields.Values.Contains(rule.Field)).Select(rule => rule.Heading).ToList();
        if (missing.Count > 0)
        {
            return ImportRefusals.ColumnMissing(string.Join("、", missing));
        }

        var columns = register.Headings.Where(heading => map.Fields.ContainsKey(heading.Heading)).ToDictionary(heading => map.Fields[heading.Heading], heading => heading.Column);
        var units = (await HandlingUnits.In(db, user).Select(each => new { each.Id, each.Name, each.Path }).ToListAsync(ct))
            .GroupBy(each => each.Name).ToDictionary(group => group.Key, group => group.MaxBy(each => Shared(each.Path, unit.Path))!.Id);
        var known = (await db.ImportedRows.AsNoTracking().Where(row => row.UnitId == unit.Id).Select(row => row.Key).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
        var headings = columns.ToDictionary(pair => OldFields.Of(pair.Key).Heading, pair => pair.Value);
        return new RegisterReading(register, new LineReader(columns, units, today), known, keepIdentity, headings);
    }

    /// <summary>The lines to add, in order; the rest is counted and its faults are kept.</summary>
    public IEnumerable<OldLine> Lines()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, cells) in _register.Lines())
        {
            if (Good + Known + Faulty >= OldRegister.MaxRows)
            {
                IsTooLong = true;
                yield break;
            }

            if (_reader.Read(line, cells, _keepIdentity, Faults) is not { } read)
            {
                Faulty++;
            }
            else if (seen.TryGetValue(read.Key, out var earlier))
            {
                Faulty++;
                var heading = read.OldNumber.Length > 0 ? OldFields.Of(OldField.OldNumber).Heading : OldFields.Of(OldField.Subject).Heading;
                Faults.Add(new CellFault(line, _columnOf.GetValueOrDefault(heading, "—"), heading, read.OldNumber, $"与第 {earlier} 行重复。"));
            }
            else
            {
                seen[read.Key] = line;
                if (_known.Contains(read.Key))
                {
                    Known++;
                }
                else
                {
                    Good++;
                    yield return read;
                }
            }
        }
    }

    private static int Shared(string left, string right) => left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
}
