using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>Lists what differs between two corpora, in the order of documents and places.</summary>
internal static class DifferenceLister
{
    public static IEnumerable<DifferenceReport> List(ComparedSchema schema, DocumentComparison comparison)
    {
        var (first, second) = (comparison.Document.Views[0], comparison.Document.Views[1]);
        foreach (var (one, two, change) in comparison.Pairs.Where(static pair => pair.Change != AnnotationChange.None)
            .OrderBy(static pair => (pair.First ?? pair.Second)!.Start))
        {
            yield return new DifferenceReport(
                comparison.Document.Id,
                change.ToString().ToLowerInvariant(),
                one is null ? null : Of(first, one),
                two is null ? null : Of(second, two),
                one is not null && two is not null && one.Type == two.Type ? [.. Values(one, two)] : []);
        }

        AnnotationReport Of(AnnotatedView view, ComparedAnnotation annotation) => new(
            schema.Types[annotation.Type].Label,
            annotation.Model.Id,
            annotation.Model.Start,
            annotation.Model.End,
            string.Join(" … ", annotation.Model.Fragments.Select(fragment => view.Text[fragment.Start..fragment.End])));

        IEnumerable<ValueReport> Values(ComparedAnnotation one, ComparedAnnotation two)
        {
            for (var i = 0; i < one.Values.Length; i++)
            {
                if (one.Values[i] != two.Values[i])
                {
                    yield return new ValueReport(schema.Types[one.Type].Properties[i].LabelText, one.Values[i], two.Values[i]);
                }
            }
        }
    }
}
