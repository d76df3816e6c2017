using Portal.Data;
using Portal.Domain.Accounts;
using Portal.Domain.Organization;

namespace Portal.Benchmarks.Data;

/// <summary>A group with eight mines of uneven size; each mine has a petition office, a personnel department and twelve sections, each unit one account.</summary>
internal sealed class Organisation
{
    private static readonly DateTimeOffset s_founded = new(2014, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Code, string Name, int Weight)[] s_mines =
        [("YQ", "玉泉煤矿", 25), ("BS", "北山煤矿", 20), ("LH", "柳河煤矿", 15), ("DG", "东沟煤矿", 12), ("XP", "西坪煤矿", 10), ("NL", "南岭煤矿", 8), ("SK", "石窟煤矿", 6), ("TY", "塔院煤矿", 4)];

    private static readonly string[] s_sections =
        ["综采一队", "综采二队", "掘进一队", "掘进二队", "机电队", "运输队", "通风队", "开拓队", "准备队", "洗煤厂", "后勤公司", "皮带队"];

    private readonly List<OrgUnit> _units = [];
    private readonly List<PortalUser> _users = [];
    private readonly List<UserSession> _sessions = [];

    public Organisation()
    {
        var ids = new Ids(new Random(7));
        var group = Add(ids, "JT", "测试集团", UnitKind.Group, null, PortalRole.Officer);
        Mines = [.. s_mines.Select(mine => MineOf(ids, group, mine.Code, mine.Name, mine.Weight))];
    }

    public IReadOnlyList<OrgUnit> Units => _units;

    public IReadOnlyList<PortalUser> Users => _users;

    public IReadOnlyList<UserSession> Sessions => _sessions;

    public IReadOnlyList<Mine> Mines { get; }

    public PortalUser AccountAt(string path) => _users.Single(user => user.UnitId == _units.Single(unit => unit.Path == path).Id);

    public PortalUser AccountOf(OrgUnit unit) => _users[_units.IndexOf(unit)];

    private Mine MineOf(Ids ids, OrgUnit group, string code, string name, int weight)
    {
        var mine = Add(ids, code, name, UnitKind.Mine, group, PortalRole.Leader);
        var office = Add(ids, "XFB", "信访办", UnitKind.Department, mine, PortalRole.Clerk, mine);
        var personnel = Add(ids, "RLB", "人力资源部", UnitKind.Department, mine, PortalRole.UnitHead);
        return new Mine(mine, office, [personnel, .. s_sections.Select((section, at) => Add(ids, $"Q{at + 1}", section, UnitKind.Section, mine, PortalRole.UnitHead))], weight);
    }

    private OrgUnit Add(Ids ids, string code, string name, UnitKind kind, OrgUnit? parent, PortalRole role, OrgUnit? scope = null)
    {
        var unit = OrgUnit.Create(ids.Next(s_founded), code, name, kind, parent, _units.Count);
        var user = new PortalUser
        {
            Id = ids.Next(s_founded), UserName = unit.Path.Replace('/', '-').ToLowerInvariant(), NormalizedUserName = unit.Path.Replace('/', '-'), DisplayName = $"{name}账号",
            Role = role, UnitId = unit.Id, ScopeUnitId = (scope ?? unit).Id, SecurityStamp = "bench", ConcurrencyStamp = "bench",
        };
        _units.Add(unit);
        _users.Add(user);
        _sessions.Add(new UserSession { Id = ids.Next(s_founded), UserId = user.Id, StartedAt = s_founded });
        return unit;
    }
}

/// <summary>A mine and the units that handle its petitions, the busiest first.</summary>
internal sealed record Mine(OrgUnit Unit, OrgUnit Office, IReadOnlyList<OrgUnit> Handlers, int Weight);
