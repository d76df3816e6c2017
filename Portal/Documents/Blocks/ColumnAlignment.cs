namespace Portal.Documents;

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
