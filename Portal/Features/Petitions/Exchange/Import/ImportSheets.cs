using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>The sheets around an import: the empty template, and the list of what is wrong.</summary>
public static class ImportSheets
{
    private static readonly OpenXmlConfiguration s_plain = new() { TableStyles = TableStyles.None, AutoFilter = false };

    /// <summary>First sheet: the headings. Second: what may stand under each.</summary>
    public static byte[] Template()
    {
        using var headings = new DataTable();
        headings.Columns.AddRange([.. OldFields.All.Select(rule => new DataColumn(rule.Heading))]);
        var notes = OldFields.All.Select(rule => new Dictionary<string, object> { ["列名"] = rule.Heading, ["必填"] = rule.IsNeeded ? "是" : "否", ["怎么填"] = rule.Note });
        return Save(new Dictionary<string, object> { ["台账"] = headings, ["填写说明"] = notes });
    }

    public static byte[] Faults(IReadOnlyList<CellFault> faults) => Save(new Dictionary<string, object>
    {
        ["问题清单"] = faults.Select(fault => new Dictionary<string, object>
        {
            ["行"] = fault.Line, ["列"] = SafeCell.Of(fault.Column), ["列名"] = SafeCell.Of(fault.Heading), ["内容"] = SafeCell.Of(fault.Value), ["问题"] = fault.Reason,
        }),
    });

    private static byte[] Save(Dictionary<string, object> sheets)
    {
        using var file = new MemoryStream();
        file.SaveAs(sheets, configuration: s_plain);
        return file.ToArray();
    }
}
