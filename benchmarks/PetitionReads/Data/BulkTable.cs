using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Portal.Data;

namespace Portal.Benchmarks.Data;

/// <summary>Columns of an entity as the store writes them; properties that no row names get an empty value, so that a new column does not stop the generator.</summary>
internal sealed class BulkTable
{
    private readonly IReadOnlyList<IProperty> _given;
    private readonly object?[] _rest;

    public BulkTable(PortalDbContext db, Type entity, params string[] properties)
    {
        var type = db.Model.FindEntityType(entity)!;
        Name = type.GetTableName()!;
        _given = [.. properties.Select(property => type.FindProperty(property) ?? throw new InvalidOperationException($"{entity.Name} has no {property}."))];
        var rest = type.GetProperties().Except(_given).ToList();
        _rest = [.. rest.Select(EmptyOf)];
        Columns = [.. _given.Concat(rest).Select(property => property.GetColumnName())];
    }

    public string Name { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The values of one row in the order of <see cref="Columns"/>.</summary>
    public IEnumerable<object?> Row(object?[] given)
    {
        for (var i = 0; i < given.Length; i++)
        {
            yield return Stored(_given[i], given[i]);
        }

        foreach (var value in _rest)
        {
            yield return value;
        }
    }

    private static object? Stored(IProperty property, object? value) => value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value;

    private static object? EmptyOf(IProperty property) => property switch
    {
        { IsNullable: true } => null,
        _ when property.GetDefaultValue() is { } value => Stored(property, value),
        _ when property.ClrType == typeof(string) => "",
        _ when property.ClrType == typeof(byte[]) => Array.Empty<byte>(),
        _ => Stored(property, Activator.CreateInstance(property.ClrType)),
    };
}
