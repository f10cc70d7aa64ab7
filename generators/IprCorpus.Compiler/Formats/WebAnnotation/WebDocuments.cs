using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats.JsonLines;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.WebAnnotation;

/// <summary>Puts the annotations of a file together by the texts that they are about.</summary>
internal sealed class WebDocuments(CorpusInput input, RecordFile file)
{
    private const string Layer = RecordBuilder.SpanLayer;
    private const string TargetProperty = "target";
    private const string MotivationProperty = "motivation";

    /// <summary>Annotations of annotations of annotations are rare.</summary>
    private const int MaxRounds = 16;

    private static readonly string[] OwnKeys = ["@context", "id", "type", "body", "bodyValue", "target", MotivationProperty];
    private static readonly OffsetRule Offsets = new(OffsetUnit.CodePoint) { HasCopies = true, TrustsQuotes = true };

    private readonly HashSet<string> _texts = new(input.Companions.Select(static text => text.Path), StringComparer.Ordinal);
    private readonly Dictionary<string, WebDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WebDocument> _byAnnotation = new(StringComparer.Ordinal);
    private readonly List<WebAnnotationNode> _relations = [];
    private readonly FurtherKeys _further = new(file);
    private readonly WebSelectors _selectors = new(file);

    public void Add(WebAnnotationNode annotation)
    {
        var targets = WebTarget.Targets(annotation).ToList();
        if (targets.TrueForAll(static target => target is SourceScalar
            || target is SourceMap map && map["selector"] is null && map["source"] is null && map["id"] is not null))
        {
            // They can be other annotations of the file, which may come later.
            _relations.Add(annotation);
            return;
        }

        var isMissed = false;
        foreach (var target in targets)
        {
            if (DocumentOf(target) is not { } document)
                isMissed |= !IsReported(target);
            else if (WebTarget.FragmentOf(target) is { } fragment)
                AddFragment(annotation, document, fragment, TargetKeys(target, targets.Count));
            else if (_selectors.Read(target) is { } anchor)
                Add(annotation, document, anchor, TargetKeys(target, targets.Count), []);
        }

        if (isMissed)
            NoteMissed(annotation);
    }

    public SourceReading Finish()
    {
        for (var round = 0; round < MaxRounds && _relations.RemoveAll(TryAddRelation) > 0; round++)
        {
        }

        foreach (var annotation in _relations)
            AddWhole(annotation);

        var documents = _documents.Values.Where(static document => document.Annotations.Count > 0).OrderBy(static document => document.Start).ToList();
        return new SourceReading(
            documents.ConvertAll(document => document.ToSource(IdOf(document, documents.Count), Offsets)),
            WebTypes.Of(documents.SelectMany(static document => document.Annotations), MotivationProperty));
    }

    /// <summary>An annotation of other annotations stands where they do.</summary>
    private bool TryAddRelation(WebAnnotationNode annotation)
    {
        var targets = WebTarget.Targets(annotation).Select(WebValues.Iri).OfType<SourceScalar>().ToList();
        var documents = targets.Select(target => _byAnnotation.TryGetValue(target.Text, out var found) ? found : null).Distinct().ToList();
        if (documents is not [{ } document])
            return false;

        var references = new SourceList([.. targets.Select(static target => new SourceReference(target.Text, target.Start, target.End))], targets[0].Start,
            targets[targets.Count - 1].End);
        Add(annotation, document, [], [new SourceEntry(RecordBuilder.At(TargetProperty, targets[0]), references)], targets);
        return true;
    }

    /// <summary>Adds an annotation that is about texts as a whole.</summary>
    private void AddWhole(WebAnnotationNode annotation)
    {
        var isMissed = false;
        foreach (var target in WebTarget.Targets(annotation))
        {
            if (DocumentOf(target) is not { } whole)
                isMissed |= !IsReported(target);
            else if (WebTarget.FragmentOf(target) is { } fragment)
                AddFragment(annotation, whole, fragment, []);
            else
                Add(annotation, whole, [], [], []);
        }

        if (isMissed)
            NoteMissed(annotation);
    }

    /// <summary>Reports a text that should be beside the file and is not. A text elsewhere on the web is no fault of the file.</summary>
    private bool IsReported(SourceNode target)
    {
        if (WebTarget.SourceOf(target) is not { } source || !WebTarget.IsRelative(source))
            return false;

        file.Shape.Bag.Add(WebAnnotationRules.MissingSource, source.Start, source.End, Messages.Excerpt(source.Text), Spelling.DidYouMean(source.Text, _texts));
        return true;
    }

    private void AddFragment(WebAnnotationNode annotation, WebDocument document, SourceScalar fragment, List<SourceEntry> properties)
    {
        var text = TextFile.Decode(input.Companions.First(companion => companion.Path == document.Path));
        if (TextFragment.Find(fragment.Text, text) is { } range)
            Add(annotation, document, [], properties, [], range);
        else
            file.Losses.Add("an annotation of a fragment that is none of its text", fragment);
    }

    private void NoteMissed(WebAnnotationNode annotation) => file.Losses.Add("an annotation of a text that is not in the corpus", annotation.Map);

    private void Add(WebAnnotationNode annotation, WebDocument document, IReadOnlyList<SourceSelector> anchor, List<SourceEntry> properties,
        IReadOnlyList<SourceScalar> covers, TextRange? range = null)
    {
        var map = annotation.Map;
        foreach (var entry in map.Entries)
        {
            if (!OwnKeys.Contains(entry.Key.Text))
                _further.Add(entry, properties);
        }

        var motivations = WebValues.All(map[MotivationProperty]).OfType<SourceScalar>().ToList();
        if (motivations.Count > 0)
            properties.Add(new SourceEntry(RecordBuilder.At(MotivationProperty, motivations[0]), map[MotivationProperty]!));

        var label = new WebBodies(file, properties, motivations).Read(map);
        SourceScalar? id = null;
        if (map["id"] is SourceScalar { IsPlain: false } own)
        {
            id = RecordBuilder.At(document.Ids.Take(own.Text), own);
            _byAnnotation[own.Text] = document;
        }

        document.Add(map.Start,
            new SourceAnnotation(label ?? RecordBuilder.At(motivations is [var first, ..] ? first.Text : Layer, map), id, null, anchor, properties)
            {
                Layer = Layer,
                Covers = covers,
                Ranges = range is { } there ? [there] : [],
            });
    }

    /// <summary>Gets the keys of a target besides its address. They can be attributed only where there is a single target.</summary>
    private List<SourceEntry> TargetKeys(SourceNode target, int count)
    {
        var properties = new List<SourceEntry>();
        foreach (var entry in (target as SourceMap)?.Entries ?? [])
        {
            if (entry.Key.Text is "source" or "selector" or "type")
                continue;

            if (count == 1)
                _further.Add(TargetProperty, entry, properties);
            else
                file.Losses.AddDetail("what is said of one of several targets", entry.Key);
        }

        return properties;
    }

    private WebDocument? DocumentOf(SourceNode target)
    {
        foreach (var (path, written) in WebTarget.Texts(target, input.File.Path))
        {
            if (!_texts.Contains(path))
                continue;

            if (!_documents.TryGetValue(path, out var document))
                _documents.Add(path, document = new WebDocument(path, written, target));

            return document;
        }

        return null;
    }

    /// <summary>The path of the file; where it is about several texts, that and the text's.</summary>
    private SourceScalar IdOf(WebDocument document, int count)
    {
        var id = CorpusPath.WithoutExtension(input.File.Path);
        return RecordBuilder.At(count == 1 ? id : id + "#" + CorpusPath.WithoutExtension(document.Path), document.Place);
    }
}
