namespace Portal.Documents.Skia;

/// <summary>One thing drawn, in points from the left and top of its piece.</summary>
internal abstract record Mark;
