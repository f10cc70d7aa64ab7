using System.Globalization;
using IprCorpus.Compiler.Model;
using IprCorpus.Runtime;
using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>
/// Computes the agreement about annotations that annotators chose alike: there, units are given, and chance-corrected
/// coefficients mean something, as far as the values are categories or numbers.
/// </summary>
internal static class CategoryAgreement
{
    private const string None = "(none)";

    /// <summary>The most different texts that count as categories.</summary>
    private const int MostCategories = 256;

    public static IReadOnlyList<CategoryReport> Of(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents)
    {
        var reports = new List<CategoryReport>();
        var corpora = documents.Count == 0 ? 0 : documents[0].Views.Count;
        if (Types(schema, documents) is { Count: > 0 } types && types.SelectMany(static unit => unit).Distinct().Count() > 1)
        {
            reports.Add(Report("type, where spans are equal", types, corpora, property: null, level: null));
        }

        var units = documents.SelectMany(Units).ToLookup(static unit => unit.Type, static unit => unit.Annotations);
        for (var type = 0; type < schema.Types.Count; type++)
        {
            var (compared, ofType) = (schema.Types[type], units[type].ToList());
            for (var property = 0; property < compared.Properties.Count && ofType.Count > 0; property++)
            {
                if (!compared.Arguments.Contains(property))
                {
                    var declared = compared.Properties[property];
                    var ratings = ofType.ConvertAll(unit => Array.ConvertAll(unit, annotation => annotation.Values[property] ?? None));
                    reports.Add(Report($"{compared.Label}.{declared.LabelText}", ratings, corpora, declared, LevelOf(declared)));
                }
            }
        }

        return reports;
    }

    private static CategoryReport Report(string of, List<string[]> ratings, int corpora, PropertySchema? property, LevelOfMeasurement? level)
    {
        var (pairs, equal) = (0L, 0L);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var complete = new List<string[]>(ratings.Count);
        foreach (var unit in ratings)
        {
            for (var i = 0; i < unit.Length; i++)
            {
                values.Add(unit[i]);
                for (var j = i + 1; j < unit.Length; j++)
                {
                    pairs++;
                    equal += unit[i] == unit[j] ? 1 : 0;
                }
            }

            if (unit.Length == corpora)
            {
                complete.Add(unit);
            }
        }

        var agreed = TypeTally.Number((double)equal / pairs);
        var note = (property is null ? null : NoteOn(property, values.Count, ratings.Count)) ?? (values.Count == 1 ? "one value only" : null);
        if (note is not null)
        {
            return new CategoryReport(of, ratings.Count, agreed, null, null, null, note);
        }

        var kappa = corpora == 2 && level is null ? Coefficient(AnnotatorAgreement.CohenKappa(complete.Select(static unit => (unit[0], unit[1])))) : null;
        var fleiss = level is null ? Coefficient(AnnotatorAgreement.FleissKappa(complete)) : null;
        var alpha = level is { } scale ? AnnotatorAgreement.KrippendorffAlpha(Numbers(ratings), scale) : AnnotatorAgreement.KrippendorffAlpha(ratings);
        return new CategoryReport(of, ratings.Count, agreed, kappa, fleiss, Coefficient(alpha), null);
    }

    private static List<double[]> Numbers(List<string[]> ratings) =>
    [
        .. ratings.Where(static unit => !unit.Contains(None))
            .Select(static unit => Array.ConvertAll(unit, static value => double.Parse(value, CultureInfo.InvariantCulture))),
    ];

    private static double? Coefficient(AnnotatorAgreement agreement) => TypeTally.Number(agreement.Coefficient);

    // Annotations of one type at one place, of which each annotator has one at most.
    private static IEnumerable<(int Type, ComparedAnnotation[] Annotations)> Units(ComparedDocument document) =>
        from annotation in document.Views.SelectMany(static (view, corpus) => view.Annotations.Select(annotation => (Corpus: corpus, Annotation: annotation)))
        where !annotation.Annotation.IsNowhere
        group annotation by annotation.Annotation.Identity into unit
        where unit.Count() > 1 && unit.Select(static annotation => annotation.Corpus).Distinct().Count() == unit.Count()
        select (unit.Key.Type, unit.Select(static annotation => annotation.Annotation).ToArray());

    // Places at which each annotator has one annotation, of whatever type; tokens and sentences are given, not chosen.
    private static List<string[]> Types(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents) =>
    [
        .. from document in documents
           from unit in
               from view in document.Views
               from place in
                   from annotation in view.Annotations
                   where !annotation.IsNowhere && !schema.Types[annotation.Type].IsRelation && schema.Types[annotation.Type].Name is not ("Token" or "Sentence")
                   group annotation by annotation.Key into place
                   where place.Count() == 1
                   select place.First()
               group place by place.Key
           where unit.Count() > 1
           select unit.Select(annotation => schema.Types[annotation.Type].Label).ToArray(),
    ];

    private static LevelOfMeasurement? LevelOf(PropertySchema property) =>
        property is { IsList: false, Kind: ValueKind.Int or ValueKind.Decimal } ? LevelOfMeasurement.Interval : null;

    private static string? NoteOn(PropertySchema property, int values, int units) => property switch
    {
        { Kind: ValueKind.Enum or ValueKind.Bool or ValueKind.Int or ValueKind.Decimal, IsList: false } => null,
        { Kind: ValueKind.Entity or ValueKind.Annotation or ValueKind.Span } => "what is referred to is no category",
        _ => values <= MostCategories && values * 2 <= units ? null : "too many values to be categories",
    };
}
