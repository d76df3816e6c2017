namespace Portal.Features.Petitions.Views;

/// <summary>What the list of petitions opens between its filters and its rows.</summary>
public enum ListPanelKind
{
    /// <summary>保存为视图.</summary>
    SaveView,

    /// <summary>管理视图.</summary>
    Views,

    /// <summary>选择列.</summary>
    Columns,

    /// <summary>导出 Excel.</summary>
    Export,

    /// <summary>批量交办.</summary>
    Assign,
}
