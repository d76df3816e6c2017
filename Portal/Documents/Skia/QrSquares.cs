using QRCoder;

namespace Portal.Documents.Skia;

/// <summary>Which squares of a QR code are black. A quarter of error correction stands a crease or a thumb of coal dust.</summary>
internal static class QrSquares
{
    /// <summary>Squares along one side, with the white frame that a camera needs.</summary>
    public static (int Count, IReadOnlyList<(int Column, int Row, int Length)> Runs) Of(string content)
    {
        using var data = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.Q);
        var rows = data.ModuleMatrix;
        var runs = new List<(int Column, int Row, int Length)>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                var start = column;
                while (column < rows.Count && rows[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    runs.Add((start, row, column - start));
                }
            }
        }

        return (rows.Count, runs);
    }
}
