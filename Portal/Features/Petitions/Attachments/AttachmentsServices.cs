using Microsoft.Extensions.Options;
using Portal.Jobs;

namespace Portal.Features.Petitions.Attachments;

/// <summary>Registers the store of files.</summary>
public static class AttachmentsServices
{
    public static IServiceCollection AddAttachments(this IServiceCollection services)
    {
        services.AddOptions<AttachmentOptions>().BindConfiguration(AttachmentOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AttachmentOptions>, AttachmentOptionsValidator>();
        services.AddSingleton<AttachmentFiles>();
        services.AddSingleton<KeepAttachment>();
        services.AddScoped<AddAttachment>();
        services.AddScoped<StageAttachment>();
        services.AddScoped<ListAttachments>();
        services.AddScoped<OpenAttachment>();
        services.AddScoped<SweepAttachments>();
        services.AddSingleton(RecurringJobEntry.For<SweepAttachments>("petitions.sweep-attachments", "25 * * * *"));
        return services;
    }
}
