using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Portal.Features.Petitions;

/// <summary>Tells a store that cannot write now from a bug: the writer then keeps the text and tries again.</summary>
internal static class StoreFault
{
    public static bool Is(Exception fault) => fault is DbUpdateException or DbException or IOException or TimeoutException;
}
