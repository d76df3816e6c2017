using SkiaSharp;

namespace Portal.Documents.Skia;

/// <summary>Pass 2: draws the marks of a page.</summary>
internal sealed class MarkPainter(SKCanvas canvas, FontSubsets fonts) : IDisposable
{
    private const float Hatch = 4;
    private readonly SKPaint _fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint _stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    public void Draw(IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
        {
            switch (mark)
            {
                case TextMark text:
                    Draw(text);
                    break;
                case LineMark line:
                    canvas.DrawLine(line.X1, line.Y1, line.X2, line.Y2, Stroke(line.Width, line.Ink, line.Dashes));
                    break;
                case BoxMark box:
                    Draw(box);
                    break;
                case PathMark path:
                    Draw(path);
                    break;
                case SquaresMark squares:
                    Draw(squares);
                    break;
            }
        }
    }

    public void Dispose()
    {
        _stroke.PathEffect?.Dispose();
        _fill.Dispose();
        _stroke.Dispose();
    }

    private void Draw(TextMark mark)
    {
        var runes = mark.Text.EnumerateRunes().ToArray();
        var positions = new float[runes.Length];
        var x = mark.X;
        for (var at = 0; at < runes.Length; at++)
        {
            positions[at] = x;
            x += (mark.Face.Advance(runes[at]) * mark.Size) + mark.Tracking;
        }

        using var blob = SKTextBlob.CreateHorizontal(mark.Text, fonts.Font(mark.Face, mark.Size), positions, mark.Baseline);
        if (blob is not null)
        {
            canvas.DrawText(blob, 0, 0, Fill(mark.Ink));
        }
    }

    private void Draw(BoxMark box)
    {
        var area = SKRect.Create(box.X, box.Y, box.Width, box.Height);
        if (box.Fill != Pattern.None)
        {
            canvas.DrawRect(area, Fill(box.Fill switch { Pattern.Solid => Ink.Gray, Pattern.Pale => Ink.Pale, _ => Ink.White }));
            canvas.Save();
            canvas.ClipRect(area);
            foreach (var (x1, y1, x2, y2) in HatchLines(box))
            {
                canvas.DrawLine(x1, y1, x2, y2, Stroke(0.6f, Ink.Black, null));
            }

            canvas.Restore();
        }

        if (box.Stroke > 0)
        {
            canvas.DrawRect(area, Stroke(box.Stroke, Ink.Black, null));
        }
    }

    private static IEnumerable<(float X1, float Y1, float X2, float Y2)> HatchLines(BoxMark box)
    {
        var (right, bottom) = (box.X + box.Width, box.Y + box.Height);
        if (box.Fill is Pattern.Diagonal or Pattern.Cross)
        {
            for (var x = box.X - box.Height; x < right; x += Hatch)
            {
                yield return (x, bottom, x + box.Height, box.Y);
                if (box.Fill == Pattern.Cross)
                {
                    yield return (x, box.Y, x + box.Height, bottom);
                }
            }
        }
        else if (box.Fill == Pattern.Horizontal)
        {
            for (var y = box.Y + (Hatch / 2); y < bottom; y += Hatch)
            {
                yield return (box.X, y, right, y);
            }
        }
    }

    private void Draw(PathMark mark)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. mark.Points.Select(point => new SKPoint(point.X, point.Y))], mark.Closed);
        using var shape = path.Detach();
        if (mark.Fill is { } ink)
        {
            canvas.DrawPath(shape, Fill(ink));
        }

        canvas.DrawPath(shape, Stroke(mark.Stroke, Ink.Black, mark.Dashes));
    }

    private void Draw(SquaresMark mark)
    {
        using var path = new SKPathBuilder();
        foreach (var (column, row, length) in mark.Runs)
        {
            // A hair lower than its row, or some viewers show white seams between the rows.
            path.AddRect(SKRect.Create(mark.X + (column * mark.Side), mark.Y + (row * mark.Side), length * mark.Side, mark.Side + SquaresMark.Overlap));
        }

        using var shape = path.Detach();
        canvas.DrawPath(shape, Fill(Ink.Black));
    }

    private SKPaint Fill(Ink ink)
    {
        _fill.Color = Color(ink);
        return _fill;
    }

    private SKPaint Stroke(float width, Ink ink, float[]? dashes)
    {
        _stroke.PathEffect?.Dispose();
        _stroke.PathEffect = dashes is null ? null : SKPathEffect.CreateDash(dashes, 0);
        _stroke.StrokeWidth = width;
        _stroke.Color = Color(ink);
        return _stroke;
    }

    private static SKColor Color(Ink ink) => ink switch
    {
        Ink.Gray => new SKColor(0x55, 0x55, 0x55),
        Ink.Pale => new SKColor(0xCC, 0xCC, 0xCC),
        Ink.White => SKColors.White,
        Ink.Red => new SKColor(0xE6, 0x00, 0x12),
        _ => SKColors.Black,
    };
}
