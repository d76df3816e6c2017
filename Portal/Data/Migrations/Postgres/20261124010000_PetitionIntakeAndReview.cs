using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PetitionIntakeAndReview : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "WithdrawnAt",
                table: "Dispositions",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Intakes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Party = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "boolean", nullable: false),
                    Route = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Judgement = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Dispute = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    EventOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsWrittenForThem = table.Column<bool>(type: "boolean", nullable: false),
                    HelpNote = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ReadBackAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    NeedsReceiptCheck = table.Column<bool>(type: "boolean", nullable: false),
                    RegisteredById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceiptCheckedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReceiptCheckedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intakes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Intakes_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reopenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Conclusion = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DraftedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ApprovedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reopenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reopenings_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UrgentReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PetitionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Ground = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    LearnedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReportedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ReportedTo = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ReportedById = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UrgentReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UrgentReports_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number_RegisteredAtUnitId_Handli~",
                table: "Petitions",
                columns: new[] { "DueOn", "ReceivedOn", "Number", "RegisteredAtUnitId", "HandlingUnitId" },
                descending: new[] { false, true, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number_RegisteredAtUnitId~",
                table: "Petitions",
                columns: new[] { "Status", "DueOn", "ReceivedOn", "Number", "RegisteredAtUnitId", "HandlingUnitId" },
                descending: new[] { false, false, true, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Topic_ReceivedOn",
                table: "Petitions",
                columns: new[] { "Topic", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Intakes_PetitionId",
                table: "Intakes",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reopenings_PetitionId",
                table: "Reopenings",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_UrgentReports_PetitionId",
                table: "UrgentReports",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_UrgentReports_ReportedAt",
                table: "UrgentReports",
                column: "ReportedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Intakes");

            migrationBuilder.DropTable(
                name: "Reopenings");

            migrationBuilder.DropTable(
                name: "UrgentReports");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number_RegisteredAtUnitId_Handli~",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number_RegisteredAtUnitId~",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Topic_ReceivedOn",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Dispositions");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "Status", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });
        }
    }
}
