using IprCorpus.Compiler.Model;
using IprCorpus.Runtime;
using IprCorpus.Tool.Comparison.Report;

namespace IprCorpus.Tool.Comparison;

/// <summary>
/// Compares the chains of mentions of one entity. The chains are those annotations of a type that refer to the same entity or
/// annotation of another type, or that are linked with each other, directly or not. A mention is known by its place; two
/// corpora may call entities as they like.
/// </summary>
internal static class CoreferenceComparison
{
    public static IReadOnlyList<CoreferenceReport> Of(ComparedSchema schema, IReadOnlyList<ComparedDocument> documents)
    {
        var properties =
            from type in Enumerable.Range(0, schema.Types.Count)
            from property in Enumerable.Range(0, schema.Types[type].Properties.Count)
            where !schema.Types[type].IsRelation && schema.Types[type].Owners[property] != "Token"
            let declared = schema.Types[type].Properties[property]
            group (Type: type, Position: property, Declared: declared) by (Owner: schema.Types[type].Owners[property], declared.LabelText);
        var reports = new List<CoreferenceReport>();
        foreach (var property in properties)
        {
            var positions = property.ToDictionary(static one => one.Type, static one => one.Position);
            if (AreLinked(property.First().Declared, property.Key.Owner) is { } linked && Score(documents, positions, linked) is { } score)
            {
                reports.Add(new CoreferenceReport(
                    LabelOf(schema, property.Key.Owner) + "." + property.Key.LabelText,
                    TypeTally.Reported(score.Muc),
                    TypeTally.Reported(score.BCubed),
                    TypeTally.Reported(score.CeafE),
                    TypeTally.Number(score.ConllF1)));
            }
        }

        return reports;
    }

    private static string LabelOf(ComparedSchema schema, string type) =>
        schema.Types.FirstOrDefault(compared => compared.Name == type)?.Label ?? type;

    // Whether a property links mentions with each other (true), or with what they are mentions of (false); null for neither. Tokens
    // and relations refer to what they depend on, not to what is the same.
    private static bool? AreLinked(PropertySchema property, string owner) => property switch
    {
        { IsList: true } => null,
        { Kind: ValueKind.Entity } => false,
        { Kind: ValueKind.Annotation } when property.TypeName == owner => true,
        { Kind: ValueKind.Annotation, LabelText: "chain" or "entity" } => false,
        _ => null,
    };

    private static CoreferenceScore? Score(IReadOnlyList<ComparedDocument> documents, Dictionary<int, int> positions, bool areLinked)
    {
        CoreferenceScore? sum = null;
        foreach (var document in documents)
        {
            for (var first = 0; first < document.Views.Count; first++)
            {
                for (var second = first + 1; second < document.Views.Count; second++)
                {
                    var (key, response) = (Chains(document.Views[first]), Chains(document.Views[second]));
                    if (key.Count > 0 || response.Count > 0)
                    {
                        sum = (sum ?? default) + CoreferenceScore.Of(key, response);
                    }
                }
            }
        }

        return sum;

        List<List<string>> Chains(AnnotatedView view) => areLinked ? Linked(view, positions) : Referring(view, positions);
    }

    private static List<List<string>> Referring(AnnotatedView view, Dictionary<int, int> positions) =>
    [
        .. from mention in view.Annotations
           where positions.ContainsKey(mention.Type)
           let position = positions[mention.Type]
           where mention.Values[position] is not null
           group mention.Key by (mention.Targets[position], mention.Values[position]) into chain
           select chain.ToList(),
    ];

    private static List<List<string>> Linked(AnnotatedView view, Dictionary<int, int> positions)
    {
        var chainOf = Enumerable.Range(0, view.Annotations.Count).ToArray();
        for (var i = 0; i < chainOf.Length; i++)
        {
            if (positions.TryGetValue(view.Annotations[i].Type, out var position) && view.Annotations[i].Targets[position] is >= 0 and var target)
            {
                chainOf[Root(i)] = Root(target);
            }
        }

        return
        [
            .. Enumerable.Range(0, chainOf.Length).Where(i => positions.ContainsKey(view.Annotations[i].Type)).GroupBy(Root)
                .Where(static chain => chain.Count() > 1)
                .Select(chain => chain.Select(i => view.Annotations[i].Key).ToList()),
        ];

        int Root(int i)
        {
            while (chainOf[i] != i)
            {
                chainOf[i] = chainOf[chainOf[i]];
                i = chainOf[i];
            }

            return i;
        }
    }
}
