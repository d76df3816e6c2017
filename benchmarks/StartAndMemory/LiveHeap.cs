using System.Diagnostics;
using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;

namespace Portal.Benchmarks;

/// <summary>Bytes that survive a full collection in another process.</summary>
internal static class LiveHeap
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    /// <summary>Asks for two full collections and returns the heap after the second, so that finalizable objects are gone.</summary>
    public static async Task<long> MeasureAsync(Process process)
    {
        await CollectAsync(process);
        return await CollectAsync(process);
    }

    private static async Task<long> CollectAsync(Process process)
    {
        const long Keywords = (long)(ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect);
        var client = new DiagnosticsClient(process.Id);
        var provider = new EventPipeProvider(ClrTraceEventParser.ProviderName, EventLevel.Informational, Keywords);
        using var session = client.StartEventPipeSession(provider, requestRundown: false);
        var heap = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = Task.Run(() =>
        {
            using var source = new EventPipeEventSource(session.EventStream);
            var full = false;
            source.Clr.GCStart += start => full |= start.Depth == 2;
            source.Clr.GCHeapStats += stats =>
            {
                if (full)
                {
                    heap.TrySetResult(stats.TotalHeapSize);
                }
            };
            source.Process();
        });
        var size = await heap.Task.WaitAsync(s_longest);
        await session.StopAsync(CancellationToken.None);
        await reading;
        return size;
    }
}
