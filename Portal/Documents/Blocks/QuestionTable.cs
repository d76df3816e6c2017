namespace Portal.Documents;

/// <summary>Questions with boxes to tick and room to write; the header is repeated on every page and no question is parted by a page end.</summary>
/// <param name="Title">Heads the column of the questions, and is a bookmark.</param>
public sealed record QuestionTable(string Title, string AnswerHeader, IReadOnlyList<Question> Questions) : DocumentBlock;
