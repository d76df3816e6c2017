namespace Portal.Documents.Fonts;

public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>Directories searched before the known ones of the operating system.</summary>
    public IList<string> FontDirectories { get; } = [];

    /// <summary>Per role: paths, file names or family names, tried in order before the built-in ones.</summary>
    public IDictionary<FontRole, IList<string>> Fonts { get; } = new Dictionary<FontRole, IList<string>>();
}
