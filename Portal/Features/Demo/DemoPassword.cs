using Portal.Data;
using Portal.Features.Accounts;

namespace Portal.Features.Demo;

/// <summary>The one password of all demo accounts: what the operator set, else a random one.</summary>
public sealed class DemoPassword(IConfiguration configuration, Passwords passwords)
{
    /// <summary>Environment variable that sets it.</summary>
    public const string Variable = "PORTAL_DEMO_PASSWORD";

    /// <returns>The password, and whether it was made here and must be shown.</returns>
    /// <exception cref="StartRefusedException">The operator's password breaks the rules for passwords.</exception>
    public async Task<(string Password, bool IsRandom)> ChooseAsync()
    {
        if (configuration[Variable] is not { Length: > 0 } wanted)
        {
            return (Passwords.Random(), true);
        }

        var fault = await passwords.FaultAsync(new PortalUser(), wanted);
        return fault is null ? (wanted, false) : throw new StartRefusedException($"{Variable} 不能用作演示密码：{fault.Message}");
    }
}
