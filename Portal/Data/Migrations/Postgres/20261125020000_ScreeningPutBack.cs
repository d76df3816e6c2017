using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Portal.Data.Screening;

namespace Portal.Data.Migrations.Postgres;

/// <summary>Puts back what was kept aside before the tables changed; written by hand, because no model describes it.</summary>
[DbContext(typeof(PostgresPortalDbContext))]
[Migration("20261125020000_ScreeningPutBack")]
public sealed class ScreeningPutBack : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(ScreeningMoveSql.PutBack);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(ScreeningMoveSql.KeepAsideAgain);
}
