using Microsoft.Extensions.DependencyInjection;
using Portal.Features.Petitions.Exchange.Import;

namespace Portal.Benchmarks;

/// <summary>What the page does with a sheet, through the classes that it calls.</summary>
internal static class Passage
{
    public static async Task<Guid> UploadAsync(ImportStore store, byte[] sheet)
    {
        using var clerk = store.SignIn();
        return (await clerk.ServiceProvider.GetRequiredService<ImportUploads>().KeepAsync(sheet, "旧台账.xlsx", CancellationToken.None)).Value;
    }

    public static async Task<ImportPreview> PreviewAsync(ImportStore store, Guid upload)
    {
        using var clerk = store.SignIn();
        var preview = await clerk.ServiceProvider.GetRequiredService<ImportDesk>().PreviewAsync(upload, null, keepIdentity: true, CancellationToken.None);
        return preview.Value ?? throw new InvalidOperationException(preview.Refusal!.Message);
    }

    public static async Task<int> ImportAsync(ImportStore store, Guid upload, ColumnMap map)
    {
        using var clerk = store.SignIn();
        var done = await clerk.ServiceProvider.GetRequiredService<ImportPetitions>()
            .HandleAsync(upload, map, new ImportChoice(OnlyGood: false, KeepIdentity: true), _ => Task.CompletedTask, CancellationToken.None);
        return done.Value?.Added ?? throw new InvalidOperationException(done.Refusal!.Message);
    }
}
