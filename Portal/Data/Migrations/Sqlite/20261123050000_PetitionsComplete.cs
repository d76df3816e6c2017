using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Portal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PetitionsComplete : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Petitions_HandlingUnitId",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_RegisteredAtUnitId",
                table: "Petitions");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "Petitions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(9999, 12, 30));

            migrationBuilder.AddColumn<string>(
                name: "Ending",
                table: "Petitions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LatestOn",
                table: "Petitions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(9999, 12, 30));

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "Petitions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RepeatOfId",
                table: "Petitions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PausedDays",
                table: "Clocks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PausedOn",
                table: "Clocks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    ConfirmBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Agreements_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssistTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Request = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssistTasks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssistTasks_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssistTasks_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StoredName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsHealth = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BulkAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PetitionIds = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BulkAssignments_Units_ToUnitId",
                        column: x => x.ToUnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarYears",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    DaysOff = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WorkingWeekends = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarYears", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SourceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 14, scale: 2, nullable: true),
                    FulfilledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CancelledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ChangeReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Commitments_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EditingNow",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditingNow", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EditingNow_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Extensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Extensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Extensions_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportBatches_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                columns: table => new
                {
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    OldNumber = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.PetitionId);
                    table.ForeignKey(
                        name: "FK_ImportedRows_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportUploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportUploads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InquiryTries",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Window = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InquiryTries", x => new { x.Window, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "LeaderReadings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SubmittedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Instruction = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    InstructedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Report = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeaderReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeaderReadings_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatterLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatterLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatterLinks_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "NonAcceptances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ProposedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnNote = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NonAcceptances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NonAcceptances_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByUnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FiledById = table.Column<Guid>(type: "TEXT", nullable: false),
                    FiledAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsAgreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objections_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutsideReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutsideReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutsideReviews_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PetitionerHashes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PetitionerHashes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PetitionerHashes_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PetitionerMessages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Photos = table.Column<int>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SettledById = table.Column<Guid>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PetitionerMessages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PetitionerMessages_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PetitionRatings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PetitionRatings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PetitionRatings_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PublicGuides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Visit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LeaderDays = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Letter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Online = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Emergency = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LegalAid = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicGuides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicGuides_Units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "Units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewCases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewCases_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReviewCases_Petitions_ReviewedId",
                        column: x => x.ReviewedId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SecondLooks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PetitionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AssignedToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Finding = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    DoneById = table.Column<Guid>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecondLooks_Petitions_PetitionId",
                        column: x => x.PetitionId,
                        principalTable: "Petitions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StagedAttachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByUserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StoredName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsHealth = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StagedAttachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UserChoices",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    DefaultViewId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ImportColumns = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UserChoices", x => x.UserId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Channel_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "Channel", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_HandlingUnitId_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "HandlingUnitId", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_LatestOn",
                table: "Petitions",
                column: "LatestOn");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_MergedIntoId",
                table: "Petitions",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "ReceivedOn", "Number" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_RegisteredAtUnitId_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "RegisteredAtUnitId", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_RepeatOfId",
                table: "Petitions",
                column: "RepeatOfId");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "Status", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_Topic_DueOn_ReceivedOn_Number",
                table: "Petitions",
                columns: new[] { "Topic", "DueOn", "ReceivedOn", "Number" },
                descending: new[] { false, false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_PetitionId",
                table: "Agreements",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_AssistTasks_PetitionId",
                table: "AssistTasks",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_AssistTasks_State_DueOn",
                table: "AssistTasks",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AssistTasks_UnitId",
                table: "AssistTasks",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_PetitionId",
                table: "Attachments",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_StoredName",
                table: "Attachments",
                column: "StoredName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BulkAssignments_ByUserId_At",
                table: "BulkAssignments",
                columns: new[] { "ByUserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_BulkAssignments_ToUnitId",
                table: "BulkAssignments",
                column: "ToUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarYears_Year",
                table: "CalendarYears",
                column: "Year",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_FulfilledOn_DueOn",
                table: "Commitments",
                columns: new[] { "FulfilledOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PetitionId",
                table: "Commitments",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_UnitId",
                table: "Commitments",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_EditingNow_PetitionId",
                table: "EditingNow",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Extensions_PetitionId",
                table: "Extensions",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportBatches_UnitId",
                table: "ImportBatches",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_BatchId",
                table: "ImportedRows",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_UnitId_Key",
                table: "ImportedRows",
                columns: new[] { "UnitId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportUploads_At",
                table: "ImportUploads",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReadings_LeaderId_InstructedAt",
                table: "LeaderReadings",
                columns: new[] { "LeaderId", "InstructedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LeaderReadings_PetitionId",
                table: "LeaderReadings",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_MatterLinks_FirstId",
                table: "MatterLinks",
                column: "FirstId");

            migrationBuilder.CreateIndex(
                name: "IX_MatterLinks_PetitionId",
                table: "MatterLinks",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_NonAcceptances_PetitionId",
                table: "NonAcceptances",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_PetitionId",
                table: "Objections",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_OutsideReviews_PetitionId",
                table: "OutsideReviews",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_PetitionerHashes_Hash",
                table: "PetitionerHashes",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_PetitionerHashes_PetitionId",
                table: "PetitionerHashes",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_PetitionerMessages_PetitionId",
                table: "PetitionerMessages",
                column: "PetitionId");

            migrationBuilder.CreateIndex(
                name: "IX_PetitionRatings_PetitionId",
                table: "PetitionRatings",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PublicGuides_UnitId",
                table: "PublicGuides",
                column: "UnitId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCases_PetitionId",
                table: "ReviewCases",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewCases_ReviewedId",
                table: "ReviewCases",
                column: "ReviewedId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_OwnerId",
                table: "SavedViews",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_UnitId",
                table: "SavedViews",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondLooks_DoneOn_DueOn",
                table: "SecondLooks",
                columns: new[] { "DoneOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_SecondLooks_PetitionId",
                table: "SecondLooks",
                column: "PetitionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StagedAttachments_FormId_ByUserId",
                table: "StagedAttachments",
                columns: new[] { "FormId", "ByUserId" });

            migrationBuilder.CreateIndex(
                name: "IX_StagedAttachments_StoredName",
                table: "StagedAttachments",
                column: "StoredName",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "AssistTasks");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "BulkAssignments");

            migrationBuilder.DropTable(
                name: "CalendarYears");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "EditingNow");

            migrationBuilder.DropTable(
                name: "Extensions");

            migrationBuilder.DropTable(
                name: "ImportBatches");

            migrationBuilder.DropTable(
                name: "ImportedRows");

            migrationBuilder.DropTable(
                name: "ImportUploads");

            migrationBuilder.DropTable(
                name: "InquiryTries");

            migrationBuilder.DropTable(
                name: "LeaderReadings");

            migrationBuilder.DropTable(
                name: "MatterLinks");

            migrationBuilder.DropTable(
                name: "NonAcceptances");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "OutsideReviews");

            migrationBuilder.DropTable(
                name: "PetitionerHashes");

            migrationBuilder.DropTable(
                name: "PetitionerMessages");

            migrationBuilder.DropTable(
                name: "PetitionRatings");

            migrationBuilder.DropTable(
                name: "PublicGuides");

            migrationBuilder.DropTable(
                name: "ReviewCases");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SecondLooks");

            migrationBuilder.DropTable(
                name: "StagedAttachments");

            migrationBuilder.DropTable(
                name: "UserChoices");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Channel_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_HandlingUnitId_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_LatestOn",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_MergedIntoId",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_RegisteredAtUnitId_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_RepeatOfId",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Status_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropIndex(
                name: "IX_Petitions_Topic_DueOn_ReceivedOn_Number",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "Ending",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "LatestOn",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "RepeatOfId",
                table: "Petitions");

            migrationBuilder.DropColumn(
                name: "PausedDays",
                table: "Clocks");

            migrationBuilder.DropColumn(
                name: "PausedOn",
                table: "Clocks");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_HandlingUnitId",
                table: "Petitions",
                column: "HandlingUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_Petitions_RegisteredAtUnitId",
                table: "Petitions",
                column: "RegisteredAtUnitId");
        }
    }
}
