using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Documents.Fonts;

namespace Portal.Cli;

/// <summary>Faults that an operator can mend, as one sentence without a stack trace; all others are faults of the program.</summary>
internal static class ExpectedFaults
{
    /// <summary>Null for a fault of the program.</summary>
    public static string? SentenceOf(Exception fault) => fault switch
    {
        StartRefusedException or MissingFontException => fault.Message,
        OptionsValidationException options => $"配置有误：{string.Join("；", options.Failures)}",
        InvalidOperationException { InnerException: FormatException } => $"配置有误：{fault.Message}",
        InvalidDataException => $"配置文件读不了：{fault.Message}",
        DbException => DatabaseSentence(fault),
        InvalidOperationException { InnerException: DbException inner } => DatabaseSentence(inner),
        IOException { InnerException: AddressInUseException } => "端口已被占用。请停掉占用它的程序，或用 --urls 换一个地址。",
        IOException => $"读写失败：{fault.Message}",
        UnauthorizedAccessException => $"没有权限：{fault.Message}",
        _ => null,
    };

    private static string DatabaseSentence(Exception fault) => $"数据库不可用：{fault.Message.TrimEnd('.')}。请检查 Portal:Database、Portal:Postgres 和网络。";
}
