using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Data.Search;

namespace Portal.Data.Migrations.Sqlite;

/// <summary>The search index of petitions; written by hand, because no model describes it. Its rows are filled when the store is prepared.</summary>
[DbContext(typeof(SqlitePortalDbContext))]
[Migration("20261124000000_PetitionSearch")]
public sealed class PetitionSearch : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(PetitionSearchSql.Sqlite);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(PetitionSearchSql.SqliteDown);
}
