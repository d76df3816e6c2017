using System.Net;

namespace Portal.Tests.Features.Petitions.Attachments;

/// <summary>A body of any length that repeats its bytes, and may break off in the middle.</summary>
internal sealed class EndlessContent(long length, byte[] bytes, long? stopAfter = null) : HttpContent
{
    public long Written { get; private set; }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        while (Written < length)
        {
            if (Written >= stopAfter)
            {
                throw new IOException("broken off on purpose");
            }

            var part = (int)Math.Min(bytes.Length, Math.Min(length, stopAfter ?? length) - Written);
            await stream.WriteAsync(bytes.AsMemory(0, part));
            Written += part;
        }
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return stopAfter is not null;
    }
}
