namespace IprCorpus.Tool.Comparison;

/// <summary>
/// Finds the head of an annotation: what a property named <c>head</c> marks, or else the first token in it whose head is outside,
/// where the document's tokens have heads.
/// </summary>
internal sealed class HeadFinder
{
    private readonly ComparedSchema _schema;
    private readonly List<(ComparedAnnotation Token, int Head)> _tokens = [];
    private readonly IReadOnlyList<ComparedAnnotation> _annotations;

    public HeadFinder(ComparedSchema schema, AnnotatedView view)
    {
        _schema = schema;
        _annotations = view.Annotations;
        foreach (var annotation in view.Annotations)
        {
            if (schema.Types[annotation.Type] is var type && IsToken(type))
            {
                _tokens.Add((annotation, annotation.Targets[type.Head]));
            }
        }
    }

    /// <summary>Determines whether the heads of an annotation type's spans can be found in any document.</summary>
    public static bool HasHeads(ComparedSchema schema, ComparedType type) =>
        type.HeadSpan >= 0 || (!type.IsRelation && !IsToken(type) && schema.Types.Any(IsToken));

    /// <summary>The place of an annotation's head; null where it has none.</summary>
    public string? Find(ComparedAnnotation annotation)
    {
        if (_schema.Types[annotation.Type].HeadSpan is >= 0 and var property)
        {
            return annotation.Values[property];
        }

        var low = LowerBound(annotation.Start);
        for (var i = low; i < _tokens.Count && _tokens[i].Token.Start < annotation.End; i++)
        {
            var (token, head) = _tokens[i];
            if (IsCovered(token, annotation) && (head < 0 || !IsCovered(_annotations[head], annotation)))
            {
                return token.Key;
            }
        }

        return null;
    }

    private static bool IsToken(ComparedType type) => type is { Name: "Token", Head: >= 0 };

    private static bool IsCovered(ComparedAnnotation token, ComparedAnnotation annotation) =>
        Array.Exists(annotation.Fragments, fragment => fragment.Start <= token.Start && token.End <= fragment.End);

    private int LowerBound(int start)
    {
        int low = 0, high = _tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Token.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
