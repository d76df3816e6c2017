namespace Portal.Features.Demo;

/// <summary>How many days a step waits: mostly soon, sometimes too long, so that due, late and met clocks all occur.</summary>
internal static class DemoPace
{
    public static int AssignAfter(Random random) => Usually(random, 0, 3, rarely: (9, 16));

    public static int AcceptAfter(Random random) => Usually(random, 1, 8, rarely: (13, 25));

    public static int DraftAfter(Random random) => random.Next(100) switch
    {
        < 35 => random.Next(3, 12),
        < 85 => random.Next(12, 40),
        _ => random.Next(45, 80),
    };

    public static int ApproveAfter(Random random) => Usually(random, 1, 4, rarely: (7, 15));

    private static int Usually(Random random, int from, int to, (int From, int To) rarely) =>
        random.Next(100) < 92 ? random.Next(from, to) : random.Next(rarely.From, rarely.To);
}
