using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Benchmarks.Data;
using Portal.Benchmarks.HandWritten;
using Portal.Domain.Petitions;
using Portal.Features.Petitions;
using Portal.Features.Petitions.Cooperation;
using Portal.Features.Petitions.Deadlines;
using Portal.Features.Petitions.Urgent;

namespace Portal.Benchmarks.Reads;

/// <summary>The reads of a person's day, through the classes that the pages call.</summary>
internal static class ReadCases
{
    private const int Size = 20;

    public static async Task<IReadOnlyList<Pair>> OfAsync(BenchStore store, Reader reader, string handlers)
    {
        await using var db = store.OpenAll();
        var units = await db.Units.Where(unit => unit.Path.StartsWith(handlers)).OrderBy(unit => unit.Path).Select(unit => unit.Id).ToListAsync();
        var random = new Random(1);
        var newest = await db.Petitions.Where(p => p.HandlingUnit!.Path.StartsWith(handlers)).OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Number).Select(p => p.Number).Take(20_000).ToListAsync();
        var opened = Enumerable.Range(0, 1000).Select(_ => newest[(int)(newest.Count * Math.Pow(random.NextDouble(), 2))]).ToList();
        var hand = new HandList(store, reader);
        var detail = new HandDetail(store, reader);
        return
        [
            List("first pages", run => (new PetitionFilter(run % 2 == 0 ? PetitionView.Open : PetitionView.All), 1 + (run / 2 % 10))),
            List("deep pages", run => (new PetitionFilter(run % 2 == 0 ? PetitionView.Open : PetitionView.All), 300 + (run % 200))),
            new("counts of the tabs", _ => ListedAsync(list => list.CountAsync(default)), async _ => await hand.CountsAsync()),
            List("unit, topic and step", run => (new PetitionFilter(
                UnitId: units[run % units.Count], Topic: Words.Things.Keys.ElementAt(run % 11), Step: run % 3 == 0 ? PetitionStatus.Accepted : PetitionStatus.Closed), 1)),
            List("common word", run => (new PetitionFilter(Text: Words.Common[run % Words.Common.Length], View: run % 2 == 0 ? PetitionView.All : PetitionView.Open), 1)),
            List("uncommon word", run => (new PetitionFilter(Text: Words.Uncommon[run % Words.Uncommon.Length]), 1)),
            List("rare word", run => (new PetitionFilter(Text: Words.Rare[run % Words.Rare.Length]), 1)),
            new("petition page", run => OpenAsync(opened[run % opened.Count]), async run => await detail.ReadAsync(opened[run % opened.Count])),
        ];

        Pair List(string name, Func<int, (PetitionFilter Filter, int Page)> of) => new(
            name,
            run => ListedAsync(list => list.HandleAsync(of(run).Filter, of(run).Page, Size, default)),
            async run => await hand.PageAsync(of(run).Filter, of(run).Page, Size));

        async Task<object> ListedAsync<T>(Func<ListPetitions, Task<T>> read)
            where T : notnull
        {
            using var scope = store.SignIn(reader);
            return await read(scope.ServiceProvider.GetRequiredService<ListPetitions>());
        }

        async Task<object> OpenAsync(string number)
        {
            using var scope = store.SignIn(reader);
            var petition = (await scope.ServiceProvider.GetRequiredService<ReadPetition>().HandleAsync(number, default)).Value!;
            var deadlines = (await scope.ServiceProvider.GetRequiredService<ReadDeadlines>().HandleAsync(number, default)).Value!;
            if ((await scope.ServiceProvider.GetRequiredService<ReadUrgent>().HandleAsync(petition.Id, default)).Count > 0)
            {
                throw new InvalidOperationException("The generator writes no urgent reports.");
            }

            return new OpenedPage(petition, deadlines, await scope.ServiceProvider.GetRequiredService<EditingPresence>().ListAsync(petition.Id, default));
        }
    }
}
