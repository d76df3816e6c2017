namespace Portal.Documents;

public sealed record DocumentField(string Label, string Value);
