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
            reports.Add(Report("type, where spans are equal", types, corpora, note: null, level: null));
        }

        var units = documents.SelectMany(Units).ToLookup(static unit => unit.Type);
        for (var type = 0; type < schema.Types.Count; type++)
        {
            for (var property = 0; property < schema.Types[type].Properties.Count; property++)
            {
                var ratings = units[type].Select(unit => unit.Annotations.Select(annotation => annotation.Values[property] ?? None).ToArray()).ToList();
                if (ratings.Count > 0 && !schema.Types[type].Arguments.Contains(property))
                {
                    var declared = schema.Types[type].Properties[property];
                    reports.Add(Report(schema.Types[type].Name + "." + declared.Name, ratings, corpora, NoteOn(declared, ratings), LevelOf(declared)));
                }
            }
        }

        return reports;
    }

    private static CategoryReport Report(string of, List<string[]> ratings, int corpora, string? note, LevelOfMeasurement? level)
    {
        var pairs = ratings.Sum(static unit => unit.Length * (unit.Length - 1) / 2.0);
        var equal = ratings.Sum(static unit => unit.GroupBy(static value => value).Sum(static same => same.Count() * (same.Count() - 1) / 2.0));
        var complete = ratings.Where(unit => unit.Length == corpora).ToList();
        var numbers = level is null ? [] : ratings.Where(static unit => !unit.Contains(None))
            .Select(static unit => Array.ConvertAll(unit, static value => double.Parse(value, CultureInfo.InvariantCulture))).ToList();
        note ??= ratings.SelectMany(static unit => unit).Distinct().Count() == 1 ? "one value only" : null;
        return note is not null
            ? new CategoryReport(of, ratings.Count, TypeTally.Number(equal / pairs), null, null, null, note)
            : new CategoryReport(
                of,
                ratings.Count,
                TypeTally.Number(equal / pairs),
                corpora == 2 && level is null ? Coefficient(AnnotatorAgreement.CohenKappa(complete.Select(static unit => (unit[0], unit[1])))) : null,
                level is null ? Coefficient(AnnotatorAgreement.FleissKappa(complete)) : null,
                Coefficient(level is { } of2 ? AnnotatorAgreement.KrippendorffAlpha(numbers, of2) : AnnotatorAgreement.KrippendorffAlpha(ratings)),
                null);
    }

    private static double? Coefficient(AnnotatorAgreement agreement) => TypeTally.Number(agreement.Coefficient);

    // Annotations of one type at one place, of which each annotator has one at most.
    private static IEnumerable<(int Type, List<ComparedAnnotation> Annotations)> Units(ComparedDocument document) =>
        from annotation in document.Views.SelectMany(static (view, corpus) => view.Annotations.Select(annotation => (Corpus: corpus, Annotation: annotation)))
        where !annotation.Annotation.IsNowhere
        group annotation by annotation.Annotation.Identity into unit
        where unit.Count() > 1 && unit.Select(static annotation => annotation.Corpus).Distinct().Count() == unit.Count()
        select (unit.Key.Type, unit.Select(static annotation => annotation.Annotation).ToList());

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
           select unit.Select(annotation => schema.Types[annotation.Type].Name).ToArray(),
    ];

    private static LevelOfMeasurement? LevelOf(PropertySchema property) =>
        property is { IsList: false, Kind: ValueKind.Int or ValueKind.Decimal } ? LevelOfMeasurement.Interval : null;

    private static string? NoteOn(PropertySchema property, List<string[]> ratings) => property switch
    {
        { Kind: ValueKind.Enum or ValueKind.Bool or ValueKind.Int or ValueKind.Decimal, IsList: false } => null,
        { Kind: ValueKind.Entity or ValueKind.Annotation or ValueKind.Span } => "what is referred to is no category",
        _ => ratings.SelectMany(static unit => unit).Distinct().Count() is var values && values <= MostCategories && values * 2 <= ratings.Count
            ? null
            : "too many values to be categories",
    };
}
