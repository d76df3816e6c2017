using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Data.Screening;

namespace Portal.Data.Migrations.Postgres;

/// <summary>Keeps aside what the next migration would lose; written by hand, because no model describes it.</summary>
[DbContext(typeof(PostgresPortalDbContext))]
[Migration("20261125000000_ScreeningKeepAside")]
public sealed class ScreeningKeepAside : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(ScreeningMoveSql.KeepAside);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(ScreeningMoveSql.Forget);
}
