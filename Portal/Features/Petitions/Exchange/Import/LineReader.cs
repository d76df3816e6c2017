using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Domain;
using Portal.Domain.Petitions;
using Portal.Domain.Petitions.Exchange;
using Portal.Domain.Screening;

namespace Portal.Features.Petitions.Exchange.Import;

/// <summary>Understands the cells of a line, or says which of them it cannot.</summary>
internal sealed class LineReader(IReadOnlyDictionary<OldField, string> columns, IReadOnlyDictionary<string, Guid> units, DateOnly today)
{
    private const int MaxShown = 60;
    private const int MaxOldNumber = 80;

    private static readonly Dictionary<string, PetitionChannel> s_channels = Enum.GetValues<PetitionChannel>().ToDictionary(PetitionWords.Of);
    private static readonly Dictionary<string, PetitionKind> s_kinds = Enum.GetValues<PetitionKind>().ToDictionary(PetitionWords.Of);
    private static readonly Dictionary<string, PetitionStatus> s_steps =
        new[] { PetitionStatus.Registered, PetitionStatus.Assigned, PetitionStatus.Accepted, PetitionStatus.Closed }.ToDictionary(PetitionWords.Of);
    private static readonly Dictionary<string, string> s_topics = Topic.All
        .SelectMany(topic => new[] { topic.Code, topic.Name, topic.ShortName, $"{topic.Code} {topic.ShortName}" }.Select(name => (name, topic.Code))).ToDictionary(pair => pair.name, pair => pair.Code);

    /// <summary>Which field a rule of the domain speaks about, by the start of its code.</summary>
    private static readonly (string Code, OldField Field)[] s_fields =
    [
        ("petition.subject", OldField.Subject), ("petition.topic", OldField.Topic), ("exchange.received", OldField.ReceivedOn), ("exchange.people", OldField.People),
        ("petition.summary", OldField.Summary), ("petition.claims", OldField.Claims), ("exchange.unit", OldField.HandlingUnit), ("exchange.step", OldField.Step),
        ("exchange.accepted", OldField.AcceptedOn), ("exchange.closed", OldField.ClosedOn), ("petition.representative.name", OldField.Name),
        ("petition.representative.phone", OldField.Phone), ("petition.representative.address", OldField.Address),
    ];

    /// <summary>The line, or null after its faults were added to <paramref name="faults"/>.</summary>
    public OldLine? Read(int line, IDictionary<string, object?> cells, bool keepIdentity, List<CellFault> faults)
    {
        var before = faults.Count;
        var received = Day(OldField.ReceivedOn, isNeeded: true);
        var channel = OneOf(OldField.Channel, s_channels, null, "渠道请写：来信、来访、来电、网上、领导信箱、上级转送。");
        var kind = OneOf(OldField.Kind, s_kinds, PetitionKind.Appeal, "类别请写：建议意见、检举控告、申诉求决。");
        var step = OneOf(OldField.Step, s_steps, null, ExchangeRefusals.StepUnknown.Message);
        var topic = Of(OldField.Topic) is { Length: > 0 } theme ? s_topics.GetValueOrDefault(theme, s_topics.GetValueOrDefault(theme.ToUpperInvariant(), theme)) : "";
        var people = People();
        var unit = Unit();
        var old = new OldPetition(
            PlainText.Line(Of(OldField.Subject)), Of(OldField.Summary), channel ?? default, kind ?? default, topic, people, received ?? today, Claims(),
            step ?? PetitionStatus.Registered, unit, Day(OldField.AcceptedOn), Day(OldField.ClosedOn));
        var identity = keepIdentity ? PetitionerText.Of(Of(OldField.Name), Of(OldField.Phone), Of(OldField.Address)) : null;
        foreach (var refusal in TakeOver.Faults(old, today).Concat(identity?.FirstFault() is { } fault ? [fault] : []))
        {
            var field = s_fields.First(pair => refusal.Code.StartsWith(pair.Code, StringComparison.Ordinal)).Field;
            var hangsOnReceipt = received is null && field is (OldField.AcceptedOn or OldField.ClosedOn);
            if (!hangsOnReceipt && !faults.Skip(before).Any(known => known.Heading == OldFields.Of(field).Heading))
            {
                Add(field, refusal.Message);
            }
        }

        var number = PlainText.Line(Of(OldField.OldNumber));
        if (number.Length > MaxOldNumber)
        {
            Add(OldField.OldNumber, "原编号最多 80 个字。");
        }

        return faults.Count > before ? null
            : identity is { IsEmpty: false } ? new OldLine(line, KeyOf(number, old), number, old with { Representatives = 1 }, identity)
            : new OldLine(line, KeyOf(number, old), number, old, null);

        string Of(OldField field) => columns.TryGetValue(field, out var column) && cells.TryGetValue(column, out var value) ? OldCell.Text(value) : "";

        void Add(OldField field, string reason) => faults.Add(new CellFault(
            line, columns.GetValueOrDefault(field, "—"), OldFields.Of(field).Heading, OldFields.Of(field).IsIdentity ? "（已遮盖）" : Shown(Of(field)), reason));

        DateOnly? Day(OldField field, bool isNeeded = false)
        {
            var text = Of(field);
            if (text.Length == 0)
            {
                if (isNeeded)
                {
                    Add(field, "请写日期。");
                }

                return null;
            }

            if (OldCell.Day(cells[columns[field]]) is { } day)
            {
                return day;
            }

            Add(field, "读不出日期，请写成 2024-03-05 这样。");
            return null;
        }

        T? OneOf<T>(OldField field, Dictionary<string, T> words, T? otherwise, string reason)
            where T : struct
        {
            var text = Of(field);
            if (words.TryGetValue(text, out var value))
            {
                return value;
            }

            if (text.Length > 0 || otherwise is null)
            {
                Add(field, reason);
            }

            return otherwise;
        }

        int People()
        {
            var text = Of(OldField.People).Normalize(NormalizationForm.FormKC);
            return text.Length == 0 ? 1 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people <= PetitionIntake.MaxPeople ? people : 0;
        }

        Guid? Unit()
        {
            var text = Of(OldField.HandlingUnit);
            if (text.Length == 0)
            {
                return null;
            }

            if (units.TryGetValue(text, out var unitId))
            {
                return unitId;
            }

            Add(OldField.HandlingUnit, "在你的范围内没有这个单位，请写门户中的名称。");
            return null;
        }

        IReadOnlyList<string> Claims() => [.. Of(OldField.Claims).Split(['；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static string KeyOf(string number, OldPetition old) => number.Length > 0 ? "n:" + number : "h:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001f', [old.Subject, old.Summary, old.Channel.ToString(), old.Topic, old.ReceivedOn.DayNumber.ToString(CultureInfo.InvariantCulture), .. old.Claims]))));

    private static string Shown(string text) => text.Length > MaxShown ? text[..MaxShown] + "…" : text;
}
