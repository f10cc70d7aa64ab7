using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;
using IprCorpus.Runtime;

namespace IprCorpus.Tool.View;

/// <summary>Finds what stands for stretches of a text in its regularised reading.</summary>
internal static class ModelReading
{
    /// <summary>Gives the replacements that stand, by the rules of the runtime.</summary>
    public static IReadOnlyList<Replacement> Of(TypeTable types, DocumentModel document)
    {
        var rules = Enumerable.Range(0, types.Count).Select(type => RuleOf(types, type)).ToArray();
        return new RegularizedText(document.Text, Named(types, rules, document)).Replacements;
    }

    private static IEnumerable<Replacement> Named(TypeTable types, ReadingRule?[] rules, DocumentModel document)
    {
        // Of equal stretches the one named first stands, and compiled corpora name them type by type.
        foreach (var annotation in document.Annotations.OrderBy(static annotation => annotation.Type))
        {
            if (rules[annotation.Type] is not { } rule)
                continue;

            var text = rule.Text ?? (annotation.Values[types.PropertyOf(annotation.Type, rule.Property!)] as StringValue)?.Text;
            if (text is not null)
                yield return new Replacement(new TextSpan(annotation.Start, annotation.End), text);
        }
    }

    private static ReadingRule? RuleOf(TypeTable types, int type)
    {
        for (; type >= 0; type = types.BaseOf(type))
        {
            if (types[type].Reading is { } rule)
                return rule;
        }

        return null;
    }
}
