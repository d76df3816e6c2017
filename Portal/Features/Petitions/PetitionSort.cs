namespace Portal.Features.Petitions;

/// <summary>Orders of the list. There is none by person.</summary>
public enum PetitionSort
{
    /// <summary>按到期先后: the nearest running date first, finished ones last.</summary>
    Due,

    /// <summary>最近收到的在前.</summary>
    Newest,

    /// <summary>最早收到的在前.</summary>
    Oldest,
}
