using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// Completes a schema with what the files in foreign formats declare and show. What <c>corpus.yaml</c> declares stands; a
/// schema that is pinned stays as it is. The result is a declaration like one that somebody has written, and is bound as such.
/// </summary>
internal sealed class SchemaInference
{
    /// <summary>A layer with more labels than this is one type, whose property says which.</summary>
    public const int MaxLabels = 256;

    /// <summary>The property that holds the label then.</summary>
    public const string LabelProperty = "label";

    private readonly CorpusDeclaration _corpus;
    private readonly DiagnosticBag _bag;
    private readonly NameSet _types;
    private readonly NameSet _plurals;
    private readonly Dictionary<string, TypeDeclaration> _byLabel = new(StringComparer.Ordinal);

    private SchemaInference(CorpusDeclaration corpus, DiagnosticBag bag)
    {
        (_corpus, _bag) = (corpus, bag);
        var declared = corpus.Entities.Concat(corpus.Annotations).ToList();
        _types = new NameSet([
            .. ReservedNames.Types, BuiltInEnums.Upos.Name, .. declared.Select(static type => type.Name.Text), .. corpus.Enums.Select(static type => type.Name.Text)]);
        _plurals = new NameSet([
            .. ReservedNames.CorpusMembers, .. declared.Select(static type => type.Plural?.Text ?? EnglishPlural.Of(type.Name.Text))]);
        foreach (var type in corpus.Annotations)
            _byLabel[type.LabelText] = type;
    }

    /// <summary>Adds to a declaration what the facts show and it lacks.</summary>
    public static void Complete(CorpusDeclaration corpus, SchemaFacts facts, DiagnosticBag bag)
    {
        if (!corpus.IsPinned && facts.Types.Count > 0)
            new SchemaInference(corpus, bag).Complete(facts);
    }

    private void Complete(SchemaFacts facts)
    {
        var wanted = Collapse(facts.Types.Where(static type => type.Label != SourceType.Document)).Where(type => !_byLabel.ContainsKey(type.Label)).ToList();
        foreach (var type in wanted)
            Declare(type);

        foreach (var type in wanted)
            Derive(type);

        var inference = new PropertyInference(_corpus, _types, _byLabel, wanted);
        foreach (var type in wanted)
            inference.Infer(type);

        if (facts.Types.FirstOrDefault(static type => type.Label == SourceType.Document) is { } document)
            inference.InferDocument(document);

        RequiredCycles.Open(_corpus.Annotations);
    }

    private void Declare(TypeFacts facts)
    {
        var short_ = LabelNames.OfType(facts.Label);
        var name = _corpus.Mapping.TryGetValue(facts.Label, out var mapped)
            ? _types.Take(mapped)
            : _types.Take(short_, LabelNames.OfProperty(facts.Label), short_ + "Annotation");
        var type = new TypeDeclaration(Synthetic(name))
        {
            Label = Synthetic(facts.Label),
            Summary = facts.Summary,
            IsAbstract = facts.IsAbstract,
            IsInferred = true,
            // An annotation that its format anchors nowhere is about the text as a whole.
            Anchor = Model.AnchorPolicy.Optional,
        };
        var plural = EnglishPlural.Of(name);
        if (_plurals.Take(plural, name + "Annotations") is var given && given != plural)
            type.Plural = Synthetic(given);

        _byLabel.Add(facts.Label, type);
        _corpus.Annotations.Add(type);
    }

    /// <summary>Names the base once all types are declared: files that come later can have it.</summary>
    private void Derive(TypeFacts facts)
    {
        if (facts.Base is { } @base && _byLabel.TryGetValue(@base, out var declared))
            _byLabel[facts.Label].Base = Synthetic(declared.Name.Text);
    }

    /// <summary>Makes one type of each layer whose labels are too many to be types.</summary>
    private IEnumerable<TypeFacts> Collapse(IEnumerable<TypeFacts> types)
    {
        var all = types.ToList();
        var large = new HashSet<string>(
            all.Where(static type => type.Layer is not null && !type.IsDeclared).GroupBy(static type => type.Layer!).Where(static layer => layer.Count() > MaxLabels).Select(static layer => layer.Key),
            StringComparer.Ordinal);
        foreach (var layer in large.OrderBy(static layer => layer, StringComparer.Ordinal))
            _bag.Add(DiagnosticRules.ManyLabels, 0, 0, layer, Messages.Number(all.Count(type => type.Layer == layer)), Messages.Number(MaxLabels), LabelProperty);

        return all
            .Where(type => type.Layer is null || type.IsDeclared || !large.Contains(type.Layer))
            .Concat(large.OrderBy(static layer => layer, StringComparer.Ordinal).Select(layer => Layers.Join(layer, all.Where(type => type.Layer == layer && !type.IsDeclared))));
    }

    internal static SourceScalar Synthetic(string text) => new(text, isPlain: false, 0, 0);
}
