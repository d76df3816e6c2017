using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ScreeningComplete : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OpensOnDay",
                table: "Plans");

            migrationBuilder.AlterColumn<long>(
                name: "PublishedAt",
                table: "Templates",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<long>(
                name: "EditedAt",
                table: "Templates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EditedById",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PublishedById",
                table: "Templates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Templates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Month",
                table: "Rounds",
                type: "TEXT",
                maxLength: 7,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReopenedOn",
                table: "Rounds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndsOn",
                table: "Plans",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rhythm",
                table: "Plans",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Shift",
                table: "Plans",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "UnitKinds",
                table: "Plans",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Choices",
                table: "ChecklistItems",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsRequired",
                table: "ChecklistItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ChecklistItems",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThreeWay");

            migrationBuilder.AddColumn<string>(
                name: "LegalSource",
                table: "ChecklistItems",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ShowIfAnswer",
                table: "ChecklistItems",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ShowIfCode",
                table: "ChecklistItems",
                type: "TEXT",
                maxLength: 10,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "EditedAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "EditedById",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "PublishedById",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Month",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "ReopenedOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "EndsOn",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Rhythm",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Shift",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "UnitKinds",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Choices",
                table: "ChecklistItems");

            migrationBuilder.DropColumn(
                name: "IsRequired",
                table: "ChecklistItems");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "ChecklistItems");

            migrationBuilder.DropColumn(
                name: "LegalSource",
                table: "ChecklistItems");

            migrationBuilder.DropColumn(
                name: "ShowIfAnswer",
                table: "ChecklistItems");

            migrationBuilder.DropColumn(
                name: "ShowIfCode",
                table: "ChecklistItems");

            migrationBuilder.AlterColumn<long>(
                name: "PublishedAt",
                table: "Templates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OpensOnDay",
                table: "Plans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }
    }
}
