using Portal.Documents.Fonts;

namespace Portal.Documents.Skia;

/// <summary>One piece per question: code, question with its small print, boxes; under it room to write, down to the rule of the row.</summary>
internal static class QuestionTableLayout
{
    private const float CodeWidth = 38;
    private const float AnswerWidth = 164;
    private const float Side = 4;
    private const float Edge = 4;
    private const float Rule = 0.5f;
    private const float NoteSize = 9;

    /// <summary>Eight millimetres: a hand that is cold or in a hurry needs them.</summary>
    private const float WritingHeight = 23;

    public static IEnumerable<Piece> Lay(QuestionTable table, LayoutContext context)
    {
        var head = Head(table, context);
        yield return head with { SpaceBefore = 8, KeepWithNext = true, Bookmark = new Bookmark(2, table.Title) };
        foreach (var question in table.Questions)
        {
            yield return Row(question, context) with { RepeatedHeader = head };
        }
    }

    private static Piece Head(QuestionTable table, LayoutContext context)
    {
        var (page, marks) = (context.Page, new List<Mark>());
        var format = LayoutContext.Format(FontRole.Heading, page.TableSize);
        var height = format.Pitch + (2 * Edge);
        context.Text.Place(marks, "编号", format, 0, Edge, CodeWidth, ColumnAlignment.Center);
        context.Text.Place(marks, table.Title, format, CodeWidth + Side, Edge);
        context.Text.Place(marks, table.AnswerHeader, format, page.Width - AnswerWidth, Edge, AnswerWidth, ColumnAlignment.Center);
        marks.Add(new LineMark(0, 0, page.Width, 0, 2 * Rule, Ink.Black));
        Frame(marks, page.Width, height, height);
        return new Piece(height, marks);
    }

    private static Piece Row(Question question, LayoutContext context)
    {
        var (page, marks) = (context.Page, new List<Mark>());
        var format = LayoutContext.Format(FontRole.Body, page.TableSize);
        var note = LayoutContext.Format(FontRole.Body, NoteSize);
        var boxes = new BoxesToTick(question.Choices, format, context);
        var isBeside = question.Blank is not null || (question.Choices.Count > 0 && boxes.FitsInto(AnswerWidth - (2 * Side)));
        var wide = page.Width - CodeWidth - (2 * Side);
        context.Text.Place(marks, question.Code, LayoutContext.Format(FontRole.Heading, page.TableSize), 0, Edge, CodeWidth, ColumnAlignment.Center);
        var bottom = Set(marks, question.Text, format, Edge, isBeside ? wide - AnswerWidth : wide, context);
        bottom = question.Note.Length == 0 ? bottom : Set(marks, question.Note, note, bottom, isBeside ? wide - AnswerWidth : wide, context);
        var split = isBeside ? Math.Max(bottom, Answer(marks, question, boxes, format, context)) + Edge : 0;
        bottom = isBeside ? split : boxes.Place(marks, CodeWidth + Side, bottom + Edge, wide) + Edge;
        bottom = Write(marks, question, note, bottom, context);
        Frame(marks, page.Width, bottom, split);
        return new Piece(bottom, marks);
    }

    /// <returns>Where the answer column's content ends.</returns>
    private static float Answer(List<Mark> marks, Question question, BoxesToTick boxes, TextFormat format, LayoutContext context)
    {
        var left = context.Page.Width - AnswerWidth + Side;
        if (question.Blank is not { } blank)
        {
            return boxes.Place(marks, left, Edge, AnswerWidth - (2 * Side));
        }

        context.Text.Place(marks, blank + "：", format, left, Edge);
        var line = Edge + format.Pitch;
        marks.Add(new LineMark(left + context.Text.WidthOf(blank + "：", format), line, context.Page.Width - Side, line, Rule, Ink.Black));
        return line;
    }

    /// <summary>Room for handwriting; the rule of the row is its last line.</summary>
    private static float Write(List<Mark> marks, Question question, TextFormat format, float top, LayoutContext context)
    {
        if (question.Writing is not { } label)
        {
            return top;
        }

        context.Text.Place(marks, label + "：", format, CodeWidth + Side, top + WritingHeight - format.Pitch - Edge);
        for (var line = 1; line < question.WritingLines; line++)
        {
            var y = top + (line * WritingHeight);
            marks.Add(new LineMark(CodeWidth + Side, y, context.Page.Width - Side, y, Rule, Ink.Black, [2, 2]));
        }

        return top + (question.WritingLines * WritingHeight);
    }

    /// <returns>Where the text ends.</returns>
    private static float Set(List<Mark> marks, string text, TextFormat format, float top, float width, LayoutContext context)
    {
        var glyphs = context.Text.Measure(text, format);
        foreach (var line in LineBreaker.Break(glyphs, width))
        {
            TextSetter.Place(marks, glyphs, line, format, CodeWidth + Side, top);
            top += format.Pitch;
        }

        return top;
    }

    /// <param name="split">Where the column of the answers ends; what is below reaches over both. 0 without one.</param>
    private static void Frame(List<Mark> marks, float width, float height, float split)
    {
        marks.Add(new LineMark(0, 0, 0, height, Rule, Ink.Black));
        marks.Add(new LineMark(CodeWidth, 0, CodeWidth, height, Rule, Ink.Black));
        if (split > 0)
        {
            marks.Add(new LineMark(width - AnswerWidth, 0, width - AnswerWidth, split, Rule, Ink.Black));
        }

        marks.Add(new LineMark(width, 0, width, height, Rule, Ink.Black));
        marks.Add(new LineMark(0, height, width, height, Rule, Ink.Black));
    }
}
