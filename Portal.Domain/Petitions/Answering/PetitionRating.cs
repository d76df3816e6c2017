using Portal.Domain.History;

namespace Portal.Domain.Petitions.Answering;

/// <summary>The rating that the petitioner gave, and nobody else can give (群众评价): result and service apart. 《信访工作条例》第21条.</summary>
public sealed class PetitionRating : IRecorded, IVersioned
{
    /// <summary>How long a rating may be changed after it was given.</summary>
    public static readonly TimeSpan ChangeableFor = TimeSpan.FromHours(12);

    /// <summary>Days after delivery during which a petition can be rated.</summary>
    public const int OpenDays = 30;

    /// <summary>Most characters of the reason.</summary>
    public static readonly TextLimit ReasonMax = new("rating.reason", "理由", 2_000);

    private PetitionRating()
    {
    }

    public Guid Id { get; private set; }

    public Guid PetitionId { get; private set; }

    /// <summary>What was decided.</summary>
    public Satisfaction Result { get; private set; }

    /// <summary>How the petitioner was treated.</summary>
    public Satisfaction Service { get; private set; }

    /// <summary>The petitioner's own words; they may name people, so history does not repeat them.</summary>
    [Confidential]
    public string Reason { get; private set; } = "";

    /// <summary>When it was given first; from here the time for changes runs.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public Guid Version { get; set; }

    public Guid MatterId => PetitionId;

    /// <summary>Whether it asks for a second look (不满意 with the result or the service).</summary>
    public bool IsDissatisfied => Result is Satisfaction.Dissatisfied || Service is Satisfaction.Dissatisfied;

    /// <summary>Until when the petitioner may change it.</summary>
    public DateTimeOffset ChangeableUntil => GivenAt + ChangeableFor;

    /// <summary>Gives the rating.</summary>
    /// <param name="deliveredOn">Day on which the opinion was delivered; null before.</param>
    /// <returns>Refused before delivery, 30 days after it, and when the reason is too long.</returns>
    public static Result<PetitionRating> Give(
        Guid id, Guid petitionId, DateOnly? deliveredOn, Satisfaction result, Satisfaction service, string reason, DateTimeOffset now, DateOnly today)
    {
        if ((OpenFault(deliveredOn, today) ?? ReasonMax.Fault(reason)) is { } refusal)
        {
            return refusal;
        }

        return new PetitionRating { Id = id, PetitionId = petitionId, Result = result, Service = service, Reason = reason.Trim(), GivenAt = now };
    }

    /// <summary>Changes it.</summary>
    /// <returns>Refused from 12 hours after it was given, and when the reason is too long.</returns>
    public Result Change(Satisfaction result, Satisfaction service, string reason, DateTimeOffset now) => Domain.Result.Unless(
        now >= ChangeableUntil ? AnsweringRefusals.RatedAlready : ReasonMax.Fault(reason),
        () => (Result, Service, Reason, ChangedAt) = (result, service, reason.Trim(), now));

    /// <summary>Why the petition cannot be rated on a day; null when it can.</summary>
    public static Refusal? OpenFault(DateOnly? deliveredOn, DateOnly today) =>
        deliveredOn is not { } day ? AnsweringRefusals.RateBeforeDelivery
        : today > day.AddDays(OpenDays) ? AnsweringRefusals.RateTooLate
        : null;
}
