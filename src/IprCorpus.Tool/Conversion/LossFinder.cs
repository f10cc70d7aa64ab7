using System.Globalization;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Tool.Comparison;
using IprCorpus.Tool.Files;
using IprCorpus.Writers;

namespace IprCorpus.Tool.Conversion;

/// <summary>
/// Finds what a format cannot hold, by reading what was written and comparing it with what was meant: so nothing can be lost that
/// is not listed, whatever the cause.
/// </summary>
internal sealed class LossFinder
{
    private const string OtherIds = "id of an annotation";
    private const string Added = "added ";

    private readonly SortedDictionary<string, (int Count, string Example)> _losses = new(StringComparer.Ordinal);
    private readonly ComparedSchema _schema;
    private readonly OpenedCorpus _before;
    private readonly CorpusSchema _schemaBefore;
    private readonly OpenedCorpus _after;
    private readonly CorpusSchema _schemaAfter;

    private LossFinder(OpenedCorpus before, OpenedCorpus after)
    {
        (_before, _schemaBefore) = (before, before.Whole.Schema!.Schema!);
        (_after, _schemaAfter) = (after, after.Whole.Schema!.Schema!);
        _schema = new ComparedSchema([_schemaBefore, _schemaAfter]);
    }

    /// <summary>Finds the differences, in ordinal order of their constructs.</summary>
    public static IReadOnlyList<Loss> Find(OpenedCorpus before, OpenedCorpus after)
    {
        var finder = new LossFinder(before, after);
        finder.CompareEntities();
        finder.CompareDocuments();
        return [.. finder._losses
            .Select(static loss => new Loss(loss.Key, loss.Value.Count, loss.Value.Example,
                loss.Key == OtherIds || loss.Key.StartsWith(Added, StringComparison.Ordinal)))];
    }

    private void CompareEntities()
    {
        foreach (var entities in _before.Whole.Registry.GroupBy(static entity => entity.Type))
        {
            Add($"entity {_schemaBefore.Entities[entities.Key].LabelText}", entities.First().Id, entities.Count());
        }
    }

    private void CompareDocuments()
    {
        var (before, after) = (_before.Documents.ToList(), _after.Documents.ToList());
        var matches = DocumentMatcher.Match(before, after);
        var (one, two) = (new AnnotationReader(_schema, 0, _schemaBefore), new AnnotationReader(_schema, 1, _schemaAfter));
        for (var i = 0; i < before.Count; i++)
        {
            if (matches[i] < 0)
            {
                Add("document", before[i].Id, 1);
                continue;
            }

            var other = after[matches[i]];
            Compare(before[i], other);
            var map = TextMap.Between(other.Text, before[i].Text);
            var first = new AnnotatedView(before[i].Id, before[i].Text, false, one.Read(before[i], TextMap.Between(before[i].Text, before[i].Text)));
            var second = new AnnotatedView(other.Id, other.Text, map.IsEdited, two.Read(other, map));
            foreach (var pair in AnnotationMatcher.Match(_schema, first, second))
            {
                Compare(first, pair);
            }
        }
    }

    private void Compare(DocumentModel before, DocumentModel after)
    {
        if (before.Text != after.Text)
        {
            Add("text of a document", before.Id, 1);
        }

        if (before.Id != after.Id)
        {
            Add("id of a document", $"{before.Id} becomes {after.Id}", 1);
        }

        var (values, others) = (Values(new LabelledModel(_schemaBefore), before), Values(new LabelledModel(_schemaAfter), after));
        foreach (var (label, value) in values.Where(pair => others.GetValueOrDefault(pair.Key) != pair.Value))
        {
            Add($"value {label} of a document", $"{before.Id}: {value}", 1);
        }
    }

    private void Compare(AnnotatedView view, AnnotationPair pair)
    {
        if (pair.First is not { } annotation)
        {
            Add(Added + _schema.Types[pair.Second!.Type].Label,
                string.Create(CultureInfo.InvariantCulture, $"{view.Id} {pair.Second.Start}..{pair.Second.End}"), 1);
            return;
        }

        var type = _schema.Types[annotation.Type];
        var example = string.Create(CultureInfo.InvariantCulture, $"{view.Id} {annotation.Start}..{annotation.End}");
        switch (pair.Change)
        {
            case AnnotationChange.Gone:
                Add($"annotation {type.Label}", example, 1);
                return;
            case AnnotationChange.Type:
                Add($"type {type.Label}", $"{example} becomes {_schema.Types[pair.Second!.Type].Label}", 1);
                return;
            case AnnotationChange.Span:
                Add(type.IsRelation ? $"arguments of {type.Label}" : annotation.Fragments.Length > 1 ? $"pieces of {type.Label}" : $"place of {type.Label}",
                    example, 1);
                break;
        }

        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (annotation.Values[i] is { } value && pair.Second!.Values[i] != value)
            {
                Add($"value {type.Label}.{type.Properties[i].LabelText}", $"{example}: {value} becomes {pair.Second.Values[i] ?? "nothing"}", 1);
            }
        }

        if (annotation.Model.Id is { } id && pair.Second!.Model.Id != id)
        {
            Add(OtherIds, $"{id} becomes {pair.Second.Model.Id ?? "nothing"}", 1);
        }
    }

    private static Dictionary<string, string> Values(LabelledModel model, DocumentModel document) =>
        model.ValuesOf(document).GroupBy(static value => value.Label, StringComparer.Ordinal)
            .ToDictionary(static value => value.Key, static value => string.Join("; ", value.First().Texts), StringComparer.Ordinal);

    private void Add(string construct, string example, int count) =>
        _losses[construct] = _losses.TryGetValue(construct, out var loss) ? (loss.Count + count, loss.Example) : (count, Messages.Excerpt(example));
}
