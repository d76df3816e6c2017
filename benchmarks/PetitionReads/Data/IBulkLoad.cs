namespace Portal.Benchmarks.Data;

/// <summary>Takes rows in any order of tables, quicker than one insert at a time.</summary>
internal interface IBulkLoad
{
    Task AddAsync(BulkTable table, params object?[] values);

    /// <summary>The entry of one petition in the search index.</summary>
    Task IndexAsync(Guid petitionId, string text);
}
