using Portal.Cli;

return await PortalCommand.RunAsync(args);

/// <summary>Entry point; tests start the portal through it.</summary>
public partial class Program;
