using MimeKit;
using Microsoft.Extensions.Options;
using Portal.Jobs;

namespace Portal.Features.Notifications;

/// <summary>Registers reminders, outbox, inbox and mail.</summary>
public static class NotificationsServices
{
    public static IServiceCollection AddNotifications(this IServiceCollection services)
    {
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section)
            .Validate(o => !o.IsOn || MailboxAddress.TryParse(o.From, out _), "设置了 Smtp:Host 时，请在 Smtp:From 填写发件地址。")
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SmtpOptions>, SmtpOptionsValidator>();
        services.AddSingleton<OpenDuties>();
        services.AddScoped<SendReminders>();
        services.AddScoped<TakeBackEarlyReminders>();
        services.AddSingleton<DeliverToInbox>();
        services.AddSingleton<DeliverMail>();
        services.AddScoped<SendRemindersJob>();
        services.AddScoped<DeliverOutboxJob>();
        services.AddScoped<ListInbox>();
        services.AddScoped<MarkInboxRead>();
        services.AddScoped<CountUnread>();
        services.AddSingleton(RecurringJobEntry.For<SendRemindersJob>("notifications.remind", "5 8-18 * * *"));
        services.AddSingleton(RecurringJobEntry.For<DeliverOutboxJob>("notifications.deliver", "* * * * *"));
        return services;
    }
}
