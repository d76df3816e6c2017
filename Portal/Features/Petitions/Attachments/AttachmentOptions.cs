using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Portal.Features.Petitions.Attachments;

/// <summary>How large files of petitions may be.</summary>
public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    /// <summary>Most megabytes of one file.</summary>
    [Range(1, 200)]
    public int MaxFileMegabytes { get; set; } = 20;

    /// <summary>Most megabytes of all files of one petition.</summary>
    [Range(1, 5000)]
    public int MaxPetitionMegabytes { get; set; } = 300;

    /// <summary>Most files of one petition.</summary>
    [Range(1, 500)]
    public int MaxFiles { get; set; } = 60;

    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024;

    public long MaxPetitionBytes => MaxPetitionMegabytes * 1024L * 1024;
}

/// <summary>Stops the start with one readable sentence per wrong key.</summary>
[OptionsValidator]
public sealed partial class AttachmentOptionsValidator : IValidateOptions<AttachmentOptions>;
