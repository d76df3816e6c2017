namespace Portal.Data.Screening;

/// <summary>
/// Carries what stood in columns that <c>ScreeningComplete</c> drops over to where it stands afterwards: kept aside before, put back after.
/// The same statements serve both stores.
/// </summary>
internal static class ScreeningMoveSql
{
    /// <summary>Keeps the day of monthly plans aside.</summary>
    public const string KeepAside = """
        CREATE TABLE "MovedPlans" AS SELECT "Id", "OpensOnDay" FROM "Plans";
        """;

    /// <summary>Puts it where it belongs now; what names a law in the help of an item becomes its source.</summary>
    public const string PutBack = """
        UPDATE "ChecklistItems" SET "LegalSource" = "Hint", "Hint" = '' WHERE "Hint" LIKE '《%';
        UPDATE "Plans" SET "UnitKinds" = 'Section,Department,Contractor', "Shift" = 'None',
            "Rhythm" = 'month:' || (SELECT CAST(moved."OpensOnDay" AS TEXT) FROM "MovedPlans" AS moved WHERE moved."Id" = "Plans"."Id")
            WHERE "Id" IN (SELECT "Id" FROM "MovedPlans");
        UPDATE "Rounds" SET "Month" = "Period";
        DROP TABLE "MovedPlans";
        """;

    /// <summary>The way back leaves the table empty: the column it was read from is filled by nobody.</summary>
    public const string KeepAsideAgain = """
        CREATE TABLE "MovedPlans" AS SELECT "Id" FROM "Plans" WHERE 1 = 0;
        """;

    /// <summary>Drops the day of monthly plans; the generated way rebuilds the table outside the transaction, and a killed start would stay half done.</summary>
    public const string DropDaySqlite = """ALTER TABLE "Plans" DROP COLUMN "OpensOnDay";""";

    /// <summary>Lets a version have no day of publication, in the transaction for the same reason.</summary>
    public const string FreePublicationSqlite = """
        ALTER TABLE "Templates" RENAME COLUMN "PublishedAt" TO "PublishedBefore";
        ALTER TABLE "Templates" ADD COLUMN "PublishedAt" INTEGER NULL;
        UPDATE "Templates" SET "PublishedAt" = "PublishedBefore";
        ALTER TABLE "Templates" DROP COLUMN "PublishedBefore";
        """;

    /// <summary>Forgets what was kept aside.</summary>
    public const string Forget = """
        DROP TABLE "MovedPlans";
        """;
}
