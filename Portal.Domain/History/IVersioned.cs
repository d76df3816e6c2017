namespace Portal.Domain.History;

/// <summary>Carries the stamp that tells two people saving the same record apart; the database layer renews it at each save.</summary>
public interface IVersioned
{
    /// <summary>Changes at every save; an outdated value makes the save fail.</summary>
    Guid Version { get; set; }
}
