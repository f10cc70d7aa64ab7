using IprCorpus.Html.View;

namespace IprCorpus.Tool.Comparison.Report;

/// <summary>
/// Shows two corpora side by side in the form of a page: the text of the first, with the annotations of both. Values are shown as they
/// were compared, in the words of the formats.
/// </summary>
internal static class ComparisonPage
{
    public static ViewCorpus Of(CorpusComparison comparison)
    {
        var (left, right) = (comparison.Report.Corpora[0].Path, comparison.Report.Corpora[1].Path);
        return new ViewCorpus(
            $"{left} and {right}",
            null,
            new ViewType("Document", -1, null, []),
            [],
            [.. comparison.Schema.Types.Select(Type)],
            [],
            [],
            [.. comparison.Documents.Select(Document)])
        {
            Comparison = new ViewComparison(left, right),
        };
    }

    private static ViewType Type(ComparedType type) =>
        new(type.Name, -1, null,
            [.. type.Properties.Select(static property => new ViewProperty(property.Name, ViewKind.Text, null, property.Summary))])
        {
            Role =
                ViewRoles.Of(type.Name)
        };

    private static ViewDocument Document(DocumentComparison comparison)
    {
        var sides = comparison.Pairs.SelectMany(static pair => Sides(pair)).OrderBy(static side => side.Annotation.Start)
            .ThenByDescending(static side => side.Annotation.End).ToList();
        var positions = sides.Select(static (side, position) => (side.Annotation, position)).ToDictionary(static side => (object)side.Annotation,
            static side => side.position, ReferenceEqualityComparer.Instance);
        return new ViewDocument(comparison.Document.Id, comparison.Document.Text, [], [.. sides.Select(side => Annotation(side, positions))]);
    }

    // What both have alike is listed once.
    private static IEnumerable<Side> Sides(AnnotationPair pair)
    {
        var difference = DifferenceOf(pair.Change);
        if (pair.First is { } first)
        {
            yield return new Side(first, difference == ViewDifference.None ? ViewSide.Both : ViewSide.Left, difference, pair.Second);
        }

        if (pair.Second is { } second && difference != ViewDifference.None)
        {
            yield return new Side(second, ViewSide.Right, difference, pair.First);
        }
    }

    private static ViewAnnotation Annotation(Side side, Dictionary<object, int> positions)
    {
        var annotation = side.Annotation;
        return new ViewAnnotation(annotation.Type, annotation.Model.Id, annotation.Start, annotation.End, [.. Fields(annotation)])
        {
            Fragments = annotation.Fragments.Length > 1 ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
            Side = side.Which,
            Difference = side.Difference,
            Counterpart = side.Other is { } other && positions.TryGetValue(other, out var position) ? position : -1,
        };
    }

    private static IEnumerable<ViewField> Fields(ComparedAnnotation annotation)
    {
        for (var i = 0; i < annotation.Values.Length; i++)
        {
            if (annotation.Values[i] is { } value)
            {
                yield return new ViewField(i, ViewValue.OfText(value));
            }
        }
    }

    private static ViewDifference DifferenceOf(AnnotationChange change) => change switch
    {
        AnnotationChange.Gone or AnnotationChange.Added => ViewDifference.Missing,
        AnnotationChange.Span => ViewDifference.Boundaries,
        AnnotationChange.Type => ViewDifference.Type,
        AnnotationChange.Values => ViewDifference.Values,
        _ => ViewDifference.None,
    };

    /// <summary>An annotation as the page lists it.</summary>
    private sealed record Side(ComparedAnnotation Annotation, ViewSide Which, ViewDifference Difference, ComparedAnnotation? Other);
}
