namespace Portal.Cli;

/// <summary>All verbs.</summary>
internal static class CliVerbs
{
    public static IReadOnlyList<CliVerb> All { get; } =
    [
        new("serve", "serve [--demo] [--urls http://127.0.0.1:5080]", "启动门户；加 --demo 时先载入演示数据。", "Runs the portal; --demo loads the demo data first.", ServeCommand.RunAsync),
        new("migrate", "migrate", "把数据库升级到最新版本。", "Brings the database to the newest version.", StoreCommands.MigrateAsync),
        new("doctor", "doctor [--json]", "检查数据目录、磁盘、数据库、字体和邮件服务器。", "Checks data folder, disk, database, fonts and mail server.", DoctorCommand.RunAsync),
        new("demo", "demo load\ndemo wipe --yes", "载入演示数据；wipe 只清除由 load 建立的库，并重建一个空库。", "Loads the demo data; wipe removes a store made by load and makes an empty one.", DemoCommand.RunAsync),
        new(
            "user",
            "user list [--json]\nuser create NAME --display 姓名 --role clerk --unit JT/YQ/XF/ [--scope JT/YQ/] [--password-stdin] [--json]\nuser disable NAME\nuser enable NAME\nuser reset-password NAME [--json]",
            "管理账号。角色：cadre、unithead、clerk、officer、leader、sysadmin、secadmin、auditor。", "Manages accounts.", UserCommand.RunAsync),
        new(
            "report", "report list [--json]\nreport draft --month 2026-10 --unit YQ [--json]\nreport pdf NUMBER --out FILE [--json]",
            "列出、起草月报，或把一份月报存成 PDF。--unit 写矿或集团的代码。", "Lists and drafts monthly reports, or saves one as PDF; --unit is the code of a mine or group.", ReportCommand.RunAsync),
        new(
            "import", "import FILE.xlsx --unit JT/YQ/XF/ [--only-good] [--keep-identity]",
            "导入旧台账，一次全部写入或全不写入。列名按模板；--only-good 略过有问题的行，--keep-identity 加密保存姓名、电话、地址。", "Takes over an old register in one transaction.", ImportCommand.RunAsync),
        new("audit", "audit verify [--json]", "逐条核对审计日志。", "Walks the audit chain.", StoreCommands.VerifyAuditAsync),
        new("healthcheck", "healthcheck [http://127.0.0.1:5080]", "询问正在运行的门户是否就绪。", "Asks a running portal whether it is ready.", HealthcheckCommand.RunAsync),
    ];

    public static string Overview => $"""
        信访排查门户 / Portal

        {string.Join(Environment.NewLine, All.Select(verb => $"  {verb.Name,-12} {verb.Chinese}{Environment.NewLine}               {verb.English}"))}

        portal VERB --help 显示一个命令的用法。 / portal VERB --help shows the usage of a verb.
        """;
}
