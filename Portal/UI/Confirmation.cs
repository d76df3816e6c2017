using MudBlazor;

namespace Portal.UI;

/// <summary>Opens the question before something that cannot be undone: 送达后不能撤回。现在送达吗？ 送达并计时 / 先不送达.</summary>
public static class Confirmation
{
    private static readonly DialogOptions _options = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true, BackdropClick = false };

    /// <summary>True when the person chose to do it.</summary>
    public static async Task<bool> AskAsync(this IDialogService dialogs, string question, string doVerb, string notVerb, string? text = null) =>
        await ShowAsync(dialogs, question, doVerb, notVerb, text, null) is not null;

    /// <summary>True when the person chose to lose what is not saved; keeping it is the primary answer, and Escape keeps it too.</summary>
    public static async Task<bool> AskToLoseAsync(this IDialogService dialogs, string question, string doVerb, string notVerb, string text) =>
        await ShowAsync(dialogs, question, doVerb, notVerb, text, null, loses: true) is not null;

    /// <summary>The reason, trimmed and never empty; null when the person chose not to.</summary>
    public static Task<string?> AskReasonAsync(this IDialogService dialogs, string question, string doVerb, string notVerb, string reasonLabel, string? text = null) =>
        ShowAsync(dialogs, question, doVerb, notVerb, text, reasonLabel);

    private static async Task<string?> ShowAsync(IDialogService dialogs, string question, string doVerb, string notVerb, string? text, string? reasonLabel, bool loses = false)
    {
        var parameters = new DialogParameters<ConfirmDialog>
        {
            { dialog => dialog.Question, question },
            { dialog => dialog.DoVerb, doVerb },
            { dialog => dialog.NotVerb, notVerb },
            { dialog => dialog.Text, text },
            { dialog => dialog.ReasonLabel, reasonLabel },
            { dialog => dialog.Loses, loses },
        };
        var shown = await dialogs.ShowAsync<ConfirmDialog>(null, parameters, _options);
        var result = await shown.Result;
        return result is { Canceled: false, Data: string reason } ? reason : null;
    }
}
