namespace Portal.Data.Search;

/// <summary>Tables of the search index, which no model describes; part of the migration PetitionSearch of each provider. Why: docs/decisions/0006.</summary>
internal static class PetitionSearchSql
{
    public const string Sqlite = """
        CREATE TABLE "PetitionWords" ("Id" INTEGER NOT NULL PRIMARY KEY, "PetitionId" TEXT NOT NULL UNIQUE REFERENCES "Petitions" ("Id") ON DELETE CASCADE);
        CREATE VIRTUAL TABLE "PetitionSearch" USING fts5("Words", content='', contentless_delete=1, tokenize='ascii');
        CREATE TRIGGER "PetitionWords_gone" AFTER DELETE ON "PetitionWords" BEGIN DELETE FROM "PetitionSearch" WHERE rowid = old."Id"; END;
        """;

    public const string SqliteDown = """
        DROP TABLE "PetitionWords";
        DROP TABLE "PetitionSearch";
        """;

    public const string Postgres = """
        CREATE TABLE "PetitionWords" ("PetitionId" uuid NOT NULL PRIMARY KEY REFERENCES "Petitions" ("Id") ON DELETE CASCADE, "Folded" text NOT NULL, "Words" tsvector NOT NULL);
        CREATE INDEX "IX_PetitionWords_Words" ON "PetitionWords" USING gin ("Words");
        """;

    public const string PostgresDown = """DROP TABLE "PetitionWords";""";
}
