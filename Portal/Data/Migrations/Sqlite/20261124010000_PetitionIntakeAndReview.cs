using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Data.Migrations.Sqlite
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

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                table: "Dispositions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Intakes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Party = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsAnonymous = table.Column<bool>(type: "INTEGER", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Judgement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Dispute = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EventOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsWrittenForThem = table.Column<bool>(type: "INTEGER", nullable: false),
                    HelpNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReadBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    NeedsReceiptCheck = table.Column<bool>(type: "INTEGER", nullable: false),
                    RegisteredById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceiptCheckedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReceiptCheckedAt = table.Column<long>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DraftedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApprovedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    LearnedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RaisedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReportedTo = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReportedById = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "IX_Petitions_DueOn_ReceivedOn_Number_RegisteredAtUnitId_HandlingUnitId",
                table: "Petitions",
                columns: new[] { "DueOn", "ReceivedOn", "Number", "RegisteredAtUnitId", "HandlingUnitId" },
                descending: new[] { false, true, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number_RegisteredAtUnitId_HandlingUnitId",
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
                name: "IX_Petitions_DueOn_ReceivedOn_Number_RegisteredAtUnitId_HandlingUnitId",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number_RegisteredAtUnitId_HandlingUnitId",
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
