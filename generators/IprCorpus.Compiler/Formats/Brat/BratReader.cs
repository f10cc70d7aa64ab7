using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>Makes a document of the statements of an <c>.ann</c> file: joins events with their triggers, and attributes with what they are about.</summary>
/// <param name="declaredRoles">The roles that the configuration declares.</param>
internal sealed class BratReader(SourceFile file, ICollection<string> declaredRoles, DiagnosticBag bag)
{
    private static readonly OffsetRule Offsets = new(OffsetUnit.CodePoint) { HasCopies = true };

    private readonly List<BratStatement> _statements = [];
    private readonly Dictionary<string, BratStatement> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<BratAttribute>> _attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _absorbed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceType> _types = new(StringComparer.Ordinal);
    private readonly Losses _losses = new();
    private readonly string _layer = LayerOf(file.Path);

    public SourceReading Read(CancellationToken ct)
    {
        var reader = new StatementReader(bag);
        foreach (var line in BratLine.Split(file.Text))
        {
            ct.ThrowIfCancellationRequested();
            if (!line.IsBlank && reader.Read(line) is { } statement)
                Add(statement);
        }

        Absorb();
        var annotations = new List<SourceAnnotation>(_statements.Count);
        foreach (var statement in _statements)
        {
            if (Annotate(statement) is { } annotation)
                annotations.Add(annotation);
        }

        _losses.Report(bag);
        var id = new SourceScalar(CorpusPath.WithoutExtension(file.Path), isPlain: false, 0, 0);
        return new SourceReading([new SourceDocument(id, null, false, [], annotations) { UsesLabels = true, Offsets = Offsets }],
            [.. _types.Values.OrderBy(static type => type.Label, StringComparer.Ordinal)]);
    }

    /// <summary>The folder tells which labels belong together: several folders often annotate different things in the same texts.</summary>
    private static string LayerOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 1 ? parts[parts.Length - 2] : "Mention";
    }

    private void Add(BratStatement statement)
    {
        _statements.Add(statement);
        if (statement is not BratEquivalence && !_byId.ContainsKey(statement.Id.Text))
            _byId.Add(statement.Id.Text, statement);

        if (statement is not BratAttribute attribute)
            return;

        if (!_attributes.TryGetValue(attribute.Target.Text, out var attributes))
            _attributes.Add(attribute.Target.Text, attributes = []);

        attributes.Add(attribute);
    }

    /// <summary>Finds the triggers that are nothing but that: the event stands for them.</summary>
    private void Absorb()
    {
        var referred = new HashSet<string>(_statements.SelectMany(Targets).Select(static target => target.Text), StringComparer.Ordinal);
        foreach (var statement in _statements.OfType<BratEvent>())
        {
            var trigger = statement.Trigger.Text;
            if (!referred.Contains(trigger) && _byId.TryGetValue(trigger, out var found) && found is TextBound && found.Type.Text == statement.Type.Text)
                _absorbed.Add(trigger);
        }
    }

    private static IEnumerable<SourceReference> Targets(BratStatement statement) => statement switch
    {
        BratEvent { Arguments: var arguments } => arguments.Select(static argument => argument.Target),
        BratRelation { Arguments: var arguments } => arguments.Select(static argument => argument.Target),
        BratEquivalence { Members: var members } => members,
        BratAttribute { Target: var target } => [target],
        BratNormalization { Target: var target } => [target],
        BratNote { Target: var target } => [target],
        _ => [],
    };

    private SourceAnnotation? Annotate(BratStatement statement) => statement switch
    {
        TextBound mention => OfTextBound(mention),
        BratEvent happening => OfEvent(happening),
        BratRelation relation => Make(relation, [], Roles.Of(relation)) with { Covers = Covered(relation.Arguments), Layer = "Relation" },
        BratEquivalence { Members: var members } =>
            Make(statement, [], [Entry(BratLabels.Members, new SourceList([.. members], members[0].Start, members[members.Count - 1].End))]) with
            {
                Id = null,
                Covers = members,
            },
        BratNormalization normalization => OfNormalization(normalization),
        BratNote note => OfNote(note),
        BratAttribute attribute => OfAttribute(attribute),
        _ => null,
    };

    private SourceAnnotation? OfTextBound(TextBound mention)
    {
        if (!_absorbed.Contains(mention.Id.Text))
            return Make(mention, mention.Anchor, []) with { Layer = _layer };

        var first = _byId[mention.Id.Text];
        if (first != mention)
            bag.Add(ReferenceRules.DuplicateAnnotation, mention.Id.Start, mention.Id.End, Messages.Excerpt(mention.Id.Text),
                Messages.Position(bag.Lines.PositionOf(first.Id.Start)));

        return null;
    }

    private SourceAnnotation OfEvent(BratEvent source)
    {
        var anchor = Find(source.Trigger) is TextBound trigger ? trigger.Anchor : null;
        var roles = Roles.Of(source, declaredRoles, out var hasGap);
        if (hasGap)
            _losses.AddDetail("the numbers of roles that are not counted from one", source.Id);

        Declare(BratLabels.Event(source.Type.Text));
        return Make(source, anchor, [Entry(BratLabels.Trigger, source.Trigger), .. roles]);
    }

    private SourceAnnotation? OfNormalization(BratNormalization source)
    {
        if (!HasTarget(source.Target, "normalizations of attributes"))
            return null;

        SourceEntry[] text = source.Text is { } words ? [Entry(BratLabels.EntryText, words)] : [];
        Declare(BratLabels.NormalizationType(source.Type.Text));
        SourceEntry[] entries = [Entry(BratLabels.Target, source.Target), Entry(BratLabels.Resource, source.Resource),
            Entry(BratLabels.Entry, source.Entry), .. text];
        return Make(source, [], entries) with { Covers = [source.Target] };
    }

    /// <summary>A note outlives what it is about: people delete an annotation and leave what they have said of it.</summary>
    private SourceAnnotation OfNote(BratNote source)
    {
        Declare(BratLabels.NoteType(source.Type.Text));
        SourceEntry[] text = source.Text is { } words ? [Entry(BratLabels.Note, words)] : [];
        if (_byId.TryGetValue(source.Target.Text, out var target) && target is not BratAttribute)
            return Make(source, [], [Entry(BratLabels.Target, source.Target), .. text]) with { Covers = [source.Target] };

        _losses.Add(target is null ? "what notes are about that are about no annotation of the file" : "what notes are about that are about attributes",
            source.Target);
        return Make(source, [], text);
    }

    /// <summary>An attribute is no annotation; here only its target is looked for.</summary>
    private SourceAnnotation? OfAttribute(BratAttribute source)
    {
        HasTarget(source.Target, "attributes of attributes");
        return null;
    }

    private bool HasTarget(SourceReference target, string loss)
    {
        if (Find(target) is BratAttribute)
            _losses.Add(loss, target);

        return _byId.TryGetValue(target.Text, out var found) && found is not BratAttribute;
    }

    private BratStatement? Find(SourceReference target)
    {
        if (_byId.TryGetValue(target.Text, out var found))
            return found;

        bag.Add(ReferenceRules.UnknownAnnotation, target.Start, target.End, Messages.Excerpt(target.Text),
            bag.HasRoom ? Spelling.DidYouMean(target.Text, _byId.Keys) : string.Empty);
        return null;
    }

    private SourceAnnotation Make(BratStatement statement, IReadOnlyList<SourceSelector>? anchor, IReadOnlyList<SourceEntry> own) =>
        new(statement.Type, statement.Id, null, anchor, _attributes.TryGetValue(statement.Id.Text, out var attributes) ? WithAttributes(own, attributes) : own);

    private List<SourceEntry> WithAttributes(IReadOnlyList<SourceEntry> own, List<BratAttribute> attributes)
    {
        var entries = own.ToList();
        foreach (var attribute in attributes.GroupBy(static attribute => attribute.Type.Text, StringComparer.Ordinal))
        {
            var first = attribute.First().Type;
            var values = attribute.GroupBy(static item => item.Value?.Text ?? "true", StringComparer.Ordinal).Select(static same => same.First()).ToList();
            if (values.Count < attribute.Count())
                _losses.AddDetail("attributes that repeat another", attribute.Last().Id);

            if (own.Any(entry => entry.Key.Text == attribute.Key))
                _losses.Add("attributes that have the name of a role", first);
            else
                entries.Add(new SourceEntry(first,
                    values.Count == 1 ? ValueOf(values[0]) : new SourceList([.. values.Select(ValueOf)], first.Start, first.End)));
        }

        return entries;
    }

    private static SourceScalar ValueOf(BratAttribute attribute) =>
        attribute.Value ?? new SourceScalar("true", isPlain: true, attribute.Type.Start, attribute.Type.End);

    private static SourceEntry Entry(string label, SourceNode value) => new(new SourceScalar(label, isPlain: false, value.Start, value.Start), value);

    private static SourceScalar[] Covered(IReadOnlyList<BratArgument> arguments) => [.. arguments.Select(static argument => argument.Target)];

    private void Declare(SourceType type)
    {
        if (!_types.ContainsKey(type.Label))
            _types.Add(type.Label, type);
    }
}
