using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Tei.Writing;

/// <summary>
/// Finds the empty alternatives that must stand at the very end of a choice, because it puts nothing in place of its words:
/// by their places alone they could as well follow it.
/// </summary>
internal static class TeiChoices
{
    /// <summary>The alternative of a choice, both by their positions in document order.</summary>
    public static Dictionary<int, int> Find(DocumentModel document, CorpusSchema schema)
    {
        var found = new Dictionary<int, int>();
        if (schema.Annotations.FirstOrDefault(static type => type.LabelText == TeiNames.Choice) is not { } choice)
            return found;

        var types = SchemaTypes.Of(schema).Annotations;
        var type = types.IndexOf(choice.Name);
        var value = types.PropertyOfLabel(type, TeiNames.Regularized);
        var free = Enumerable.Range(0, document.Annotations.Count).Where(IsEmptyAlternative).ToList();
        for (var i = 0; value >= 0 && free.Count > 0 && i < document.Annotations.Count; i++)
        {
            var (start, end) = (document.Annotations[i].Start, document.Annotations[i].End);
            if (document.Annotations[i].Type != type || document.Annotations[i].Values[value] is not StringValue { Text: "" })
                continue;

            var position = free.FindIndex(other => document.Annotations[other].Start >= start && document.Annotations[other].Start <= end);
            if (position < 0)
                continue;

            if (document.Annotations[free[position]].Start == end)
                found.Add(i, free[position]);

            free.RemoveAt(position);
        }

        return found;

        bool IsEmptyAlternative(int ordinal) =>
            document.Annotations[ordinal] is var annotation && annotation.Start == annotation.End
                && TeiNames.Preferred.Contains(types[annotation.Type].LabelText);
    }
}
