namespace Portal.Documents;

public abstract record DocumentBlock;
