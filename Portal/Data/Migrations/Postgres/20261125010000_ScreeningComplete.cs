using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Data.Migrations.Postgres
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

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "PublishedAt",
                table: "Templates",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EditedAt",
                table: "Templates",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EditedById",
                table: "Templates",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PublishedById",
                table: "Templates",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Templates",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ApprovedAt",
                table: "Tasks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ApprovedById",
                table: "Tasks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "CorrectBy",
                table: "Tasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ResubmittedAt",
                table: "Tasks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ReturnedAt",
                table: "Tasks",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UrgedOn",
                table: "Tasks",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Month",
                table: "Rounds",
                type: "character varying(7)",
                maxLength: 7,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReopenedOn",
                table: "Rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndsOn",
                table: "Plans",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rhythm",
                table: "Plans",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Shift",
                table: "Plans",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "UnitKinds",
                table: "Plans",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Choices",
                table: "ChecklistItems",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsRequired",
                table: "ChecklistItems",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "ChecklistItems",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThreeWay");

            migrationBuilder.AddColumn<string>(
                name: "LegalSource",
                table: "ChecklistItems",
                type: "character varying(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ShowIfAnswer",
                table: "ChecklistItems",
                type: "character varying(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ShowIfCode",
                table: "ChecklistItems",
                type: "character varying(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Content",
                table: "Answers",
                type: "character varying(200000)",
                maxLength: 200000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Text = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: false),
                    HazardId = table.Column<Guid>(type: "uuid", nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    NotedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NotedById = table.Column<Guid>(type: "uuid", nullable: true),
                    Conclusion = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TaskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    Text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WrittenById = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AwayUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    StandInUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    StandInUnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SetById = table.Column<Guid>(type: "uuid", nullable: false),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    HazardId = table.Column<Guid>(type: "uuid", nullable: false),
                    SignalId = table.Column<Guid>(type: "uuid", nullable: false),
                    UnitId = table.Column<Guid>(type: "uuid", nullable: false),
                    FoundOn = table.Column<DateOnly>(type: "date", nullable: false)
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

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "PublishedAt",
                table: "Templates",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OpensOnDay",
                table: "Plans",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}
