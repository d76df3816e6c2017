using Microsoft.AspNetCore.Components;
using Portal.Domain.Hazards;

namespace Portal.UI;

/// <summary>Our own shapes for the four levels, so that they differ without colour: octagon, triangle, diamond, ring. View box 24.</summary>
public static class LevelIcons
{
    public static MarkupString For(RiskLevel level) => (MarkupString)(level switch
    {
        RiskLevel.Red => """<path class="fill-red" d="M8.1 1.8h7.8l6.3 6.3v7.8l-6.3 6.3H8.1l-6.3-6.3V8.1z"/><path class="fill-mark" d="M10.6 6.2h2.8v7.4h-2.8zM10.6 15.4h2.8v2.8h-2.8z"/>""",
        RiskLevel.Orange => """<path class="fill-orange" d="M12 1.8 23.4 22H.6z"/><path class="fill-mark" d="M10.7 8.6h2.6v6.4h-2.6zM10.7 16.6h2.6v2.6h-2.6z"/>""",
        RiskLevel.Yellow => """<path class="fill-yellow" d="M12 1.6 22.4 12 12 22.4 1.6 12z"/><path class="fill-mark-yellow" d="M7.6 10.8h8.8v2.4H7.6z"/>""",
        RiskLevel.Blue => """<circle class="ring-blue" cx="12" cy="12" r="9"/><circle class="fill-blue" cx="12" cy="12" r="3.4"/>""",
    });
}
