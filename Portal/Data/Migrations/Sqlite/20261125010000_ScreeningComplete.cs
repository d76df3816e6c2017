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
            migrationBuilder.Sql(Portal.Data.Screening.ScreeningMoveSql.DropDaySqlite);

            migrationBuilder.Sql(Portal.Data.Screening.ScreeningMoveSql.FreePublicationSqlite);

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

            migrationBuilder.AddColumn<long>(
                name: "ApprovedAt",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ApprovedById",
                table: "Tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectBy",
                table: "Tasks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ResubmittedAt",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReturnedAt",
                table: "Tasks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UrgedOn",
                table: "Tasks",
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "Content",
                table: "Answers",
                type: "TEXT",
                maxLength: 200000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: false),
                    HazardId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Findings_Tasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "Tasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RepeatSignals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NotedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NotedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RepeatSignals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RepeatSignals_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenById = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReturnNotes_Tasks_TaskId",
                        column: x => x.TaskId,
                        principalTable: "Tasks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StandIns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AwayUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StandInUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StandInUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SetById = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandIns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandIns_AspNetUsers_AwayUserId",
                        column: x => x.AwayUserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIns_AspNetUsers_StandInUserId",
                        column: x => x.StandInUserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIns_Units_StandInUnitId",
                        column: x => x.StandInUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandIns_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RepeatFindings",
                columns: table => new
                {
                    HazardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RepeatFindings", x => x.HazardId);
                    table.ForeignKey(
                        name: "FK_RepeatFindings_Hazards_HazardId",
                        column: x => x.HazardId,
                        principalTable: "Hazards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RepeatFindings_RepeatSignals_SignalId",
                        column: x => x.SignalId,
                        principalTable: "RepeatSignals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_TaskId_ItemCode",
                table: "Findings",
                columns: new[] { "TaskId", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_RepeatFindings_SignalId",
                table: "RepeatFindings",
                column: "SignalId");

            migrationBuilder.CreateIndex(
                name: "IX_RepeatSignals_Open",
                table: "RepeatSignals",
                columns: new[] { "UnitId", "ItemCode" },
                unique: true,
                filter: "\"NotedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnNotes_TaskId",
                table: "ReturnNotes",
                column: "TaskId");

            migrationBuilder.CreateIndex(
                name: "IX_StandIns_AwayUserId_ToOn",
                table: "StandIns",
                columns: new[] { "AwayUserId", "ToOn" });

            migrationBuilder.CreateIndex(
                name: "IX_StandIns_StandInUnitId",
                table: "StandIns",
                column: "StandInUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_StandIns_StandInUserId_ToOn",
                table: "StandIns",
                columns: new[] { "StandInUserId", "ToOn" });

            migrationBuilder.CreateIndex(
                name: "IX_StandIns_UnitId",
                table: "StandIns",
                column: "UnitId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "RepeatFindings");

            migrationBuilder.DropTable(
                name: "ReturnNotes");

            migrationBuilder.DropTable(
                name: "StandIns");

            migrationBuilder.DropTable(
                name: "RepeatSignals");

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
                name: "ApprovedAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "ApprovedById",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "CorrectBy",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "ResubmittedAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "ReturnedAt",
                table: "Tasks");

            migrationBuilder.DropColumn(
                name: "UrgedOn",
                table: "Tasks");

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

            migrationBuilder.DropColumn(
                name: "Content",
                table: "Answers");

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
