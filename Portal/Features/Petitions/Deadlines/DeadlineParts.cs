namespace Portal.Features.Petitions.Deadlines;

/// <summary>Reads the parts of a petition that only these steps need.</summary>
internal static class DeadlineParts
{
    public static Task LoadExtensionsAsync(this PetitionTurn turn, CancellationToken ct) => turn.Db.Entry(turn.Petition).Collection(petition => petition.Extensions).LoadAsync(ct);

    public static Task LoadObjectionsAsync(this PetitionTurn turn, CancellationToken ct) => turn.Db.Entry(turn.Petition).Collection(petition => petition.Objections).LoadAsync(ct);
}
