using Portal.Data;
using Portal.Domain.Calendars;
using Portal.Domain.Petitions;
using Portal.Security;

namespace Portal.Features.Petitions;

/// <summary>A petition in the hands of a user who may take the step, inside one database context.</summary>
public sealed record PetitionTurn(PortalDbContext Db, Petition Petition, UserContext User, DateTimeOffset Now, DateOnly Today, WorkCalendar Calendar);
