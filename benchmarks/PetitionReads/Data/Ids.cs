namespace Portal.Benchmarks.Data;

/// <summary>Ids in the order of time, as the portal makes them, but the same ones at each run.</summary>
internal sealed class Ids(Random random)
{
    private readonly byte[] _bytes = new byte[16];

    public Guid Next(DateTimeOffset at)
    {
        random.NextBytes(_bytes);
        var milliseconds = at.ToUnixTimeMilliseconds();
        for (var i = 0; i < 6; i++)
        {
            _bytes[i] = (byte)(milliseconds >> (8 * (5 - i)));
        }

        _bytes[6] = (byte)(0x70 | (_bytes[6] & 0x0F));
        _bytes[8] = (byte)(0x80 | (_bytes[8] & 0x3F));
        return new Guid(_bytes, bigEndian: true);
    }
}
