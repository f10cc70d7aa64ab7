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

    private readonly CorpusDeclaration _corpus;
    private readonly DiagnosticBag _bag;
    private readonly NameSet _types;
    private readonly NameSet _plurals;
    private readonly Dictionary<string, TypeDeclaration> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDeclaration> _byName = new(StringComparer.Ordinal);

    private SchemaInference(CorpusDeclaration corpus, DiagnosticBag bag)
    {
        (_corpus, _bag) = (corpus, bag);
        var declared = corpus.Entities.Concat(corpus.Annotations).ToList();
        _types = new NameSet([
            .. ReservedNames.Types, .. ReservedNames.DeclaredMembers, BuiltInEnums.Upos.Name, .. declared.Select(static type => type.Name.Text),
            .. corpus.Enums.Select(static type => type.Name.Text)], TypeNames.Comparer);
        _plurals = new NameSet([
            .. ReservedNames.CorpusMembers, .. declared.Select(static type => type.Plural?.Text ?? EnglishPlural.Of(type.Name.Text))]);
        foreach (var type in corpus.Annotations)
            _byLabel[type.LabelText] = _byName[type.Name.Text] = type;
    }

    /// <summary>Adds to a declaration what the facts show and it lacks.</summary>
    public static void Complete(CorpusDeclaration corpus, SchemaFacts facts, DiagnosticBag bag)
    {
        if (!corpus.IsPinned && facts.Types.Count > 0)
            new SchemaInference(corpus, bag).Complete(facts);
    }

    private void Complete(SchemaFacts facts)
    {
        var known = facts.Types.Where(type => type.Label != SourceType.Document && _byLabel.ContainsKey(type.Label)).ToList();
        var open = facts.Types.Where(type => type.Label != SourceType.Document && !_byLabel.ContainsKey(type.Label)).ToList();
        var layers = new Layers(open);
        foreach (var (layer, count) in layers.Large.Select(static layer => (layer.Key, layer.Value)))
            _bag.Add(FormatRules.ManyLabels, 0, 0, layer, Messages.Number(count), Messages.Number(MaxLabels),
                LabelNames.ToSeedName(LabelNames.OfProperty(SchemaTypes.LabelProperty)));

        var found = layers.Types.Where(type => !_byLabel.ContainsKey(type.Label)).ToList();
        found = [.. found.Take(Free(_corpus.Annotations.Count, found.Count, "'annotations'"))];
        var labels = new HashSet<string>(found.Select(static type => type.Label), StringComparer.Ordinal);

        // What all formats have goes by its own name, and what one format has of the same kind by another.
        foreach (var type in found.OrderBy(type => type.Common is { } common && common != type.Label && labels.Contains(common)))
            Declare(type);

        // What derives from itself by way of others does not, and then has none of their properties either.
        var wanted = Inheritance.Lift([.. known.Select(type => DeriveKnown(type, facts)), .. found.Select(type => DeriveFrom(WithCommonBase(type)))]);

        // References to what has become part of a layer point to the layer.
        foreach (var type in open)
        {
            if (layers.Of(type) is { } layer)
                _byLabel[type.Label] = _byLabel[layer];
        }

        wanted = SharedProperties.Join(wanted);
        var inference = new PropertyInference(_corpus, _types, _byLabel, wanted, Free);
        foreach (var type in wanted)
        {
            inference.Infer(type);
            var declared = _byLabel[type.Label];
            declared.ReadingProperty ??= declared.Properties.Find(property => property.LabelText == type.ReadingProperty)?.Name;
        }

        if (facts.Types.FirstOrDefault(static type => type.Label == SourceType.Document) is { } document)
            inference.InferDocument(document);

        RequiredCycles.Open(_corpus.Annotations);
    }

    private void Declare(TypeFacts facts)
    {
        var name = _types.Take(_corpus.Mapping.TryGetValue(facts.Label, out var mapped) ? [mapped] : LabelNames.WishesOfType(facts.Label));
        var type = new TypeDeclaration(Synthetic(name))
        {
            Label = Synthetic(facts.Label),
            Summary = facts.Summary,
            ReadingText = facts.ReadingText,
            // What is declared to have no instances, and has one, is not abstract.
            IsAbstract = facts.IsAbstract && facts.Count == 0,
            IsInferred = true,
            // An annotation that its format anchors nowhere is about the text as a whole.
            Anchor = Model.AnchorPolicy.Optional,
        };
        if (_plurals.Take(EnglishPlural.ListOf(name), name + "Annotations") is var given && given != EnglishPlural.Of(name))
            type.Plural = Synthetic(given);

        _byLabel.Add(facts.Label, type);
        _byName[name] = type;
        _corpus.Annotations.Add(type);
    }

    /// <summary>
    /// Lets what one format has of a kind that all formats have derive from the type of that kind, so that a list of it has them
    /// all. A type that asks for properties which the format may not have is none to derive from.
    /// </summary>
    private TypeFacts WithCommonBase(TypeFacts facts) =>
        facts is { Common: { } common, Base: null } && common != facts.Label && _byLabel.TryGetValue(common, out var declared)
        && (declared.IsInferred || declared is { IsAbstract: false, Base: null }
            && declared.Properties.TrueForAll(static property => property.Type.Text is [.., '?' or ']']))
            ? facts with { Base = common, DerivesFromCommon = true }
            : facts;

    /// <summary>
    /// The facts of a type that <c>corpus.yaml</c> declares. It keeps the base that it has; without one it derives from what its
    /// format says, where that has no properties.
    /// </summary>
    private TypeFacts DeriveKnown(TypeFacts facts, SchemaFacts all)
    {
        var type = _byLabel[facts.Label];
        if (type.Base is { } own)
            return facts with { Base = _byName.TryGetValue(own.Text, out var above) && above != type ? above.LabelText : null };

        // A base with properties of its own could have one that the type has, too.
        var steps = 0;
        for (var above = facts.Base; above is not null; above = all.Types.FirstOrDefault(other => other.Label == above)?.Base)
        {
            if (++steps > all.Types.Count || !_byLabel.TryGetValue(above, out var declared) || !declared.IsInferred
                || all.Types.FirstOrDefault(other => other.Label == above)?.Properties.Count != 0)
                return facts with { Base = null };
        }

        return DeriveFrom(facts);
    }

    /// <summary>Sets the base, unless it derives from the type itself: files can declare that between them.</summary>
    private TypeFacts DeriveFrom(TypeFacts facts)
    {
        var type = _byLabel[facts.Label];
        if (facts.Base is not { } @base || !_byLabel.TryGetValue(@base, out var declared))
            return facts with { Base = null };

        // What somebody has written can be a ring in itself, and is reported where it stands.
        var above = declared;
        for (var steps = 0; above is not null && steps < _byName.Count; steps++)
        {
            if (above == type)
                return facts with { Base = null };

            above = above.Base is { } next && _byName.TryGetValue(next.Text, out var found) ? found : null;
        }

        type.Base = Synthetic(declared.Name.Text);
        return facts;
    }

    /// <summary>Gets the number of types that may be added where some are declared; what does not fit is reported.</summary>
    private int Free(int declared, int wanted, string section)
    {
        if (declared + wanted > SchemaReader.MaxDeclarations)
            _bag.Add(SchemaRules.SchemaTooLarge, 0, 0, section + ", with what the files show,", Messages.Number(SchemaReader.MaxDeclarations));

        return Math.Max(0, SchemaReader.MaxDeclarations - declared);
    }

    internal static SourceScalar Synthetic(string text) => new(text, isPlain: false, 0, 0);
}
