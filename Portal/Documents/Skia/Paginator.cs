namespace Portal.Documents.Skia;

/// <summary>Pass 1: puts pieces on pages, in one forward run.</summary>
internal sealed class Paginator(PageGeometry page)
{
    private const float Tolerance = 0.05f;
    private readonly List<PlannedPage> _pages = [new([])];
    private float _used;

    public IReadOnlyList<PlannedPage> Paginate(IReadOnlyList<Piece> pieces, CancellationToken ct)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            ct.ThrowIfCancellationRequested();
            var piece = pieces[at];
            if (_used > 0 && (piece.StartsPage || !Fits(pieces, at)))
            {
                if (piece.IsSpace)
                {
                    continue;
                }

                BeginPage(piece);
            }

            Put(piece);
        }

        return _pages;
    }

    /// <summary>Does the piece fit with all that must stay with it? If these are too much for any page, the piece alone counts.</summary>
    private bool Fits(IReadOnlyList<Piece> pieces, int first)
    {
        var (bottom, fresh) = (_used, 0f);
        for (var at = first; at < pieces.Count && (at == first || !pieces[at].StartsPage); at++)
        {
            bottom = Top(bottom, pieces[at]) + pieces[at].Height;
            fresh = Top(fresh, pieces[at]) + pieces[at].Height;
            if (!pieces[at].KeepWithNext || fresh > page.Height)
            {
                break;
            }
        }

        return bottom <= page.Height + Tolerance
            || (fresh > page.Height && Top(_used, pieces[first]) + pieces[first].Height <= page.Height + Tolerance);
    }

    private void BeginPage(Piece first)
    {
        _pages.Add(new PlannedPage([]));
        _used = 0;
        if (first.RepeatedHeader is { } header)
        {
            Put(header);
        }
    }

    private void Put(Piece piece)
    {
        var top = Top(_used, piece);
        _pages[^1].Pieces.Add((top, piece));
        _used = top + piece.Height;
    }

    private float Top(float used, Piece piece)
    {
        var top = used > 0 ? used + piece.SpaceBefore : 0;
        return piece.OnGrid ? MathF.Ceiling((top - Tolerance) / page.LinePitch) * page.LinePitch : top;
    }
}
