using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Documents;
using Portal.Features.Accounts;
using Portal.Features.Auditing;
using Portal.Features.Calendar;
using Portal.Features.Demo;
using Portal.Features.Hazards;
using Portal.Features.Inquiry;
using Portal.Features.Notifications;
using Portal.Features.Operations;
using Portal.Features.Organization;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Exchange;
using Portal.Features.Petitions.Attachments;
using Portal.Features.Petitions.Answering;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Intake;
using Portal.Features.Petitions.Urgent;
using Portal.Features.Screening;
using Portal.Features.Screening.Paper;
using Portal.Features.Reports;
using Portal.Features.Visits;
using Portal.Features.Workbench;
using Portal.Jobs;
using Portal.Security;
using Portal.Shell;

namespace Portal.Cli;

/// <summary>Builds the one program that all verbs share.</summary>
internal static class PortalHostBuilder
{
    public static WebApplicationBuilder Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        var options = builder.Configuration.GetSection(PortalOptions.Section).Get<PortalOptions>() ?? new PortalOptions();

        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddData(options);
        builder.Services.AddSecurity();
        builder.Services.AddAccounts();
        builder.Services.AddAttachments();
        builder.Services.AddAnswering();
        builder.Services.AddAuditing();
        builder.Services.AddCalendar();
        builder.Services.AddCooperation();
        builder.Services.AddDeadlines();
        builder.Services.AddDemo();
        builder.Services.AddDocuments();
        builder.Services.AddExchange();
        builder.Services.AddHazards();
        builder.Services.AddInquiry();
        builder.Services.AddIntake();
        builder.Services.AddNotifications();
        builder.Services.AddOperations();
        builder.Services.AddOrganization();
        builder.Services.AddPaper();
        builder.Services.AddPetitions();
        builder.Services.AddReports();
        builder.Services.AddScreening();
        builder.Services.AddShell();
        builder.Services.AddUrgent();
        builder.Services.AddVisits();
        builder.Services.AddWorkbench();
        builder.Services.AddJobs(options);
        return builder;
    }
}
