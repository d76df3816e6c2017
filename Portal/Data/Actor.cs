namespace Portal.Data;

/// <summary>Who makes a change, as history and audit name them.</summary>
/// <param name="Id">Null for a job or the command line.</param>
public sealed record Actor(Guid? Id, string Name)
{
    public static Actor System(string job) => new(null, $"系统（{job}）");
}
