using Portal.Domain.Screening;

namespace Portal.Domain.Screening.Templates;

/// <summary>Finds everything that keeps a checklist from being published.</summary>
public static class ChecklistFaults
{
    /// <param name="items">All lines in order.</param>
    /// <param name="codes">What was given before.</param>
    /// <returns>All faults in the order of the lines; none when it may be published.</returns>
    public static IReadOnlyList<ChecklistFault> In(IReadOnlyList<NewChecklistItem> items, CodeBook codes)
    {
        var faults = new List<ChecklistFault>();
        var earlier = new Dictionary<string, NewChecklistItem>();
        var texts = new HashSet<string>();
        var all = items.Select(item => item.Code).ToHashSet();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            faults.AddRange(OfTheme(items, i).Concat(OfCode(item, earlier, codes)).Concat(OfText(item)).Concat(OfChoices(item)).Concat(OfCondition(item, earlier, all))
                .Select(fault => new ChecklistFault(item.Code, fault.Field, fault.Refusal)));
            if (item.Text.Length > 0 && !texts.Add(item.Text))
            {
                faults.Add(new ChecklistFault(item.Code, ItemField.Text, TemplateRefusals.TextTwice));
            }

            earlier.TryAdd(item.Code, item);
        }

        return faults;
    }

    private static IEnumerable<(ItemField Field, Refusal Refusal)> OfTheme(IReadOnlyList<NewChecklistItem> items, int at)
    {
        var item = items[at];
        if (Topic.Find(item.ThemeCode) is null)
        {
            yield return (ItemField.ThemeCode, TemplateRefusals.ThemeUnknown);
        }

        var first = items.First(each => each.ThemeCode == item.ThemeCode);
        if (!ReferenceEquals(first, item))
        {
            if (items[at - 1].ThemeCode != item.ThemeCode)
            {
                yield return (ItemField.ThemeCode, TemplateRefusals.ThemeSplit);
            }

            if ((first.ThemeName, first.Department) != (item.ThemeName, item.Department))
            {
                yield return (ItemField.ThemeName, TemplateRefusals.ThemeDiffers);
            }

            yield break;
        }

        foreach (var fault in Written(ItemField.ThemeName, item.ThemeName, ChecklistLimits.ThemeName, TemplateRefusals.ThemeNameMissing)
            .Concat(Written(ItemField.Department, item.Department, ChecklistLimits.Department, TemplateRefusals.DepartmentMissing)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<(ItemField Field, Refusal Refusal)> OfCode(NewChecklistItem item, Dictionary<string, NewChecklistItem> earlier, CodeBook codes)
    {
        if (!CodeBook.IsCode(item.ThemeCode, item.Code))
        {
            yield return (ItemField.Code, TemplateRefusals.CodeForm);
        }

        if (earlier.ContainsKey(item.Code))
        {
            yield return (ItemField.Code, TemplateRefusals.CodeTwice);
        }

        if (codes.Published.TryGetValue(item.Code, out var before))
        {
            if (!before.IsCurrent && before.Item.Text != item.Text)
            {
                yield return (ItemField.Code, TemplateRefusals.CodeReused);
            }

            if (before.Item.Kind != item.Kind)
            {
                yield return (ItemField.Kind, TemplateRefusals.KindFixed);
            }
        }
    }

    private static IEnumerable<(ItemField Field, Refusal Refusal)> OfText(NewChecklistItem item) =>
        Written(ItemField.Text, item.Text, ChecklistLimits.Text, TemplateRefusals.TextMissing)
            .Concat(Written(ItemField.Hint, item.Hint, ChecklistLimits.Hint, null))
            .Concat(Written(ItemField.LegalSource, item.LegalSource, ChecklistLimits.LegalSource, null));

    private static IEnumerable<(ItemField Field, Refusal Refusal)> OfChoices(NewChecklistItem item)
    {
        if (item.Kind is AnswerKind.Photo)
        {
            return [(ItemField.Kind, TemplateRefusals.PhotoNotYet)];
        }

        if (item.Kind is not (AnswerKind.SingleChoice or AnswerKind.MultipleChoice))
        {
            return item.Choices.Count == 0 ? [] : [(ItemField.Choices, TemplateRefusals.ChoicesNotAsked)];
        }

        return item.Choices.Count < 2 ? [(ItemField.Choices, TemplateRefusals.ChoicesMissing)]
            : item.Choices.Distinct().Count() < item.Choices.Count ? [(ItemField.Choices, TemplateRefusals.ChoiceTwice)]
            : item.Choices.Count > ChecklistLimits.Choices || item.Choices.Any(choice => choice.Length > ChecklistLimits.Choice) ? [(ItemField.Choices, TemplateRefusals.ChoicesTooMany)]
            : item.Choices.Select(PersonWording.FirstIn).FirstOrDefault(fault => fault is not null) is { } asks ? [(ItemField.Choices, asks)]
            : [];
    }

    private static IEnumerable<(ItemField Field, Refusal Refusal)> OfCondition(NewChecklistItem item, Dictionary<string, NewChecklistItem> earlier, HashSet<string> all)
    {
        if (item.ShowIfCode is not { } code)
        {
            return [];
        }

        return !all.Contains(code) ? [(ItemField.Condition, TemplateRefusals.ConditionMissing)]
            : !earlier.TryGetValue(code, out var decides) ? [(ItemField.Condition, TemplateRefusals.ConditionLater)]
            : !Visibility.CanDecide(decides.Kind) ? [(ItemField.Condition, TemplateRefusals.ConditionKind)]
            : Visibility.AnswersOf(decides.Kind, decides.Choices).Contains(item.ShowIfAnswer) ? []
            : [(ItemField.Condition, TemplateRefusals.ConditionAnswer)];
    }

    private static IEnumerable<(ItemField Field, Refusal Refusal)> Written(ItemField field, string text, int max, Refusal? missing)
    {
        if (text.Length == 0)
        {
            return missing is null ? [] : [(field, missing)];
        }

        return text.Length > max ? [(field, TemplateRefusals.TooLong(max))]
            : PersonWording.FirstIn(text) is { } asks ? [(field, asks)]
            : [];
    }
}
