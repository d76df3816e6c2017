using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Portal.Domain.Petitions.Urgent;

namespace Portal.Features.Petitions.Urgent;

/// <summary>The enterprise's own limit for reporting grave and urgent matters; the Regulation names no figure.</summary>
public sealed class UrgentOptions
{
    public const string Section = "Petitions";

    /// <summary>Hours from learning to reporting.</summary>
    [Range(1, UrgentReport.MostHours, ErrorMessage = "Petitions:UrgentReportHours 填 1 至 24 的小时数。")]
    public int UrgentReportHours { get; set; } = UrgentReport.DefaultHours;
}

/// <summary>Stops the start with one readable sentence per wrong key.</summary>
[OptionsValidator]
public sealed partial class UrgentOptionsValidator : IValidateOptions<UrgentOptions>;
