using Microsoft.AspNetCore.Identity;
using Portal.Data;
using Portal.Features.Accounts.StandIns;

namespace Portal.Features.Accounts;

/// <summary>Registers sign-in with cookies, lockout and Chinese messages.</summary>
public static class AccountsServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.LoginPath = "/login";
            cookie.LogoutPath = "/logout";
            cookie.AccessDeniedPath = "/not-found";
            cookie.Cookie.Name = "portal";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.Events.OnValidatePrincipal = SessionValidation.ValidateAsync;
        });
        // A route that says nothing needs a signed-in user; what is public says so itself.
        services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
        services.AddIdentityCore<PortalUser>(identity =>
            {
                identity.Password.RequiredLength = 10;
                identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.Lockout.AllowedForNewUsers = true;
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddErrorDescriber<ZhIdentityErrors>()
            .AddDefaultTokenProviders();
        services.AddScoped<SignIn>();
        services.AddScoped<SignOutUser>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<Passwords>();
        services.AddScoped<AccountSteps>();
        services.AddScoped<CreateUser>();
        services.AddScoped<ListUsers>();
        services.AddScoped<MoveUser>();
        services.AddScoped<ResetPassword>();
        services.AddScoped<SetUserDisabled>();
        services.AddScoped<OfferSetup>();
        services.AddScoped<CompleteSetup>();
        return services.AddStandIns();
    }
}
