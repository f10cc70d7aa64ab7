using IprCorpus.Compiler.Model;
using IprCorpus.Html.View;
using IprCorpus.Tool.Comparison;

namespace IprCorpus.Tool.View;

/// <summary>Shows two corpora in one text, in the form of a page: what both have alike once, what differs from both sides.</summary>
internal sealed class ComparisonView
{
    private readonly ComparedSchema _schema;
    private readonly IReadOnlyList<ComparedDocument> _documents;

    private ComparisonView(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents) => (_schema, _documents) = (schema, documents);

    /// <summary>Gives the page of the documents that both corpora have.</summary>
    public static ViewCorpus Of(ComparedCorpus left, ComparedCorpus right)
    {
        var schema = new ComparedSchema([left.Schema, right.Schema]);
        var (documents, _) = CorpusMatcher.Match(schema, [left, right]);
        return new ComparisonView(schema, documents).Corpus(left, right);
    }

    private ViewCorpus Corpus(ComparedCorpus left, ComparedCorpus right) => new(
        $"{left.Schema.Name}: {left.Path} and {right.Path}",
        null,
        new ViewType("Document", -1, null, []),
        [],
        [.. _schema.Types.Select(static type => new ViewType(type.Name, -1, null, [.. type.Properties.Select(Property)]) { Role = ViewRoles.Of(type.Name) })],
        [],
        [],
        [.. _documents.Select(Document)])
    {
        Comparison = new ViewComparison(left.Path, right.Path),
    };

    private static ViewProperty Property(PropertySchema property) => new(property.Name, IsReference(property) ? ViewKind.Annotation : ViewKind.Text, property.TypeName, property.Summary);

    private static bool IsReference(PropertySchema property) => property is { Kind: ValueKind.Annotation, IsList: false };

    private ViewDocument Document(ComparedDocument document)
    {
        var placed = DocumentComparison.Of(_schema, document).Pairs.SelectMany(Sides)
            .OrderBy(static item => item.Annotation.Start).ThenByDescending(static item => item.Annotation.End).ThenBy(static item => item.Side).ToList();
        var ordinals = new Dictionary<ComparedAnnotation, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < placed.Count; i++)
        {
            ordinals.Add(placed[i].Annotation, i);
            if (placed[i] is { Side: ViewSide.Both, Other: { } same })
                ordinals.Add(same, i);
        }

        return new ViewDocument(document.Id, document.Text, [], [.. placed.Select(item => Annotation(item, document.Views[item.Side == ViewSide.Right ? 1 : 0], ordinals))]);
    }

    private static IEnumerable<Placed> Sides(AnnotationPair pair)
    {
        var difference = pair.Change switch
        {
            AnnotationChange.Values => ViewDifference.Values,
            AnnotationChange.Type => ViewDifference.Type,
            AnnotationChange.Span => ViewDifference.Boundaries,
            AnnotationChange.Gone or AnnotationChange.Added => ViewDifference.Missing,
            _ => ViewDifference.None,
        };
        if (difference == ViewDifference.None)
        {
            yield return new Placed(pair.First!, ViewSide.Both, difference, pair.Second);
            yield break;
        }

        if (pair.First is not null)
            yield return new Placed(pair.First, ViewSide.Left, difference, pair.Second);

        if (pair.Second is not null)
            yield return new Placed(pair.Second, ViewSide.Right, difference, pair.First);
    }

    private ViewAnnotation Annotation(Placed item, AnnotatedView view, Dictionary<ComparedAnnotation, int> ordinals)
    {
        var annotation = item.Annotation;
        var properties = _schema.Types[annotation.Type].Properties;
        var fields = new List<ViewField>();
        for (var i = 0; i < properties.Count; i++)
        {
            if (!IsReference(properties[i]))
            {
                if (annotation.Values[i] is { } text)
                    fields.Add(new ViewField(i, ViewValue.OfText(text)));
            }
            else if (annotation.Targets[i] >= 0 && ordinals.TryGetValue(view.Annotations[annotation.Targets[i]], out var target))
            {
                fields.Add(new ViewField(i, ViewValue.OfAnnotation(target)));
            }
        }

        return new ViewAnnotation(annotation.Type, annotation.Model.Id, annotation.Start, annotation.End, fields)
        {
            Fragments = annotation.Fragments.Length > 1 ? [.. annotation.Fragments.Select(static fragment => (fragment.Start, fragment.End))] : [],
            Side = item.Side,
            Difference = item.Difference,
            Counterpart = item.Side != ViewSide.Both && item.Other is { } other ? ordinals[other] : -1,
        };
    }

    private sealed record Placed(ComparedAnnotation Annotation, ViewSide Side, ViewDifference Difference, ComparedAnnotation? Other);
}
