namespace Portal.Benchmarks.Reads;

/// <summary>One read, by the portal and by hand; the number chooses the parameters.</summary>
internal sealed record Pair(string Name, Func<int, Task<object>> Portal, Func<int, Task<object>> ByHand);
