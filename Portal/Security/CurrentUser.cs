using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.Security;

/// <summary>
/// Who acts in this scope: a request, a circuit or a job. The database is asked at each call, so that a role taken away, an account
/// disabled or a session ended counts from the next operation on.
/// </summary>
public sealed class CurrentUser(IDbContextFactory<PortalDbContext> factory, ChinaTime time)
{
    private ClaimsPrincipal? _principal;
    private UserContext? _system;
    private bool _isBroken;

    /// <summary>Binds the scope to a signed-in person; called by the request middleware and when a circuit opens.</summary>
    public void Bind(ClaimsPrincipal principal) => _principal = principal;

    /// <summary>Binds the scope to a job.</summary>
    public void BindSystem(string job) => _system = UserContext.System(job);

    /// <summary>Raised when the circuit met another user: what is shown must go.</summary>
    public event EventHandler? Broken;

    /// <summary>Nothing works in this scope any more: the circuit met another user.</summary>
    public void Break()
    {
        _isBroken = true;
        Broken?.Invoke(this, EventArgs.Empty);
    }

    /// <exception cref="SignedOutException">Nobody is signed in, or the session or account was ended.</exception>
    public async Task<UserContext> GetAsync(CancellationToken ct) => await FindAsync(ct) ?? throw new SignedOutException();

    /// <summary>Null when nobody is signed in.</summary>
    public async Task<UserContext?> FindAsync(CancellationToken ct)
    {
        if (_system is not null || _isBroken || _principal is null)
        {
            return _isBroken ? null : _system;
        }

        if (PortalClaims.UserOf(_principal) is not { } userId || PortalClaims.SessionOf(_principal) is not { } sessionId)
        {
            return null;
        }

        await using var db = await factory.CreateDbContextAsync(ct);

        // What was handed over is asked before there is a scope.
        db.Scope = DataScope.All;
        var today = time.Today;
        var found = await db.Sessions.AsNoTracking()
            .Where(session => session.Id == sessionId && session.UserId == userId && session.EndedAt == null)
            .Join(db.Users.Where(user => !user.IsDisabled), session => session.UserId, user => user.Id, (session, user) => user)
            .Select(user => new
            {
                User = new UserContext(
                    user.Id, user.UserName!, user.DisplayName, user.Role, user.UnitId, user.Unit!.Name, user.Unit.Path, user.ScopeUnitId, user.ScopeUnit!.Path),
                StandsIn = db.StandIns.Any(each => each.StandInUserId == user.Id && each.EndedAt == null && each.FromOn <= today && each.ToOn >= today),
            })
            .SingleOrDefaultAsync(ct);
        return found is { StandsIn: true } ? found.User with { StandsInFor = await HandedOverAsync(db, found.User, today, ct) } : found?.User;
    }

    /// <summary>What runs today. A move, another role or a closed account of either person ends it without a further step.</summary>
    private static async Task<IReadOnlyList<HandedOver>> HandedOverAsync(PortalDbContext db, UserContext user, DateOnly today, CancellationToken ct)
    {
        if (user.Denies(Permission.FillScreening) is not null)
        {
            return [];
        }

        var running = await db.StandIns.AsNoTracking()
            .Where(each => each.StandInUserId == user.Id && each.StandInUnitId == user.UnitId && each.EndedAt == null && each.FromOn <= today && each.ToOn >= today)
            .Join(db.Users.Where(away => !away.IsDisabled), each => each.AwayUserId, away => away.Id, (each, away) => new
            {
                each.UnitId, AwayUnitId = away.UnitId, away.Role, away.DisplayName, away.Unit!.Path,
            })
            .ToListAsync(ct);
        var handedOver = new List<HandedOver>();
        foreach (var each in running.Where(each => each.UnitId == each.AwayUnitId && RolePermissions.Allows(each.Role, Permission.FillScreening)))
        {
            handedOver.Add(new HandedOver(each.DisplayName, await db.Units.Where(unit => unit.Path.StartsWith(each.Path)).Select(unit => unit.Id).ToListAsync(ct)));
        }

        return handedOver;
    }
}
