using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>
/// Binds the annotations of one document in three steps, because they refer to each other: first where each is, then its
/// values, then, with document order known, the references among them.
/// </summary>
internal sealed class AnnotationsBinder(BindingContext context, PropertiesBinder properties, CancellationToken ct)
{
    /// <summary>Annotations of annotations of annotations are rare, and rings of them an error.</summary>
    private const int MaxRounds = 16;

    private readonly DiagnosticBag _bag = context.Shape.Bag;
    private readonly IdCheck _ids = new(context.Shape.Bag);
    private readonly AnnotationIds _annotations = context.Annotations!;
    private readonly List<AnnotationDraft> _drafts = context.Annotations!.InOrder;

    /// <summary>The annotations with names of their own, once the last step is done.</summary>
    public EquatableArray<NameDeclaration> Names { get; private set; }

    public void Place(IReadOnlyList<SourceAnnotation> sources, DocumentText text)
    {
        var anchors = context.Anchors!;
        foreach (var source in sources)
        {
            ct.ThrowIfCancellationRequested();
            var draft = new AnnotationDraft(source, _drafts.Count) { Type = context.Conventions.TypeOf(source) };
            _drafts.Add(draft);
            RegisterId(draft);
            draft.IsDropped |= draft.Type < 0;
            if (source.Covers.Count == 0)
                Anchor(draft, anchors, text);
        }

        AnchorAtOthers(anchors, text);
    }

    public void BindValues()
    {
        foreach (var draft in _drafts)
        {
            ct.ThrowIfCancellationRequested();
            if (draft.Type < 0)
                continue;

            var source = draft.Source;
            if (properties.Bind(context.Types.Annotations, draft.Type, source.Type, context.Conventions.PropertiesOf(source, draft.Type),
                source.Id?.Text) is { } bound)
                draft.Values = bound;
            else
                draft.IsDropped = true;

            if (source.Name is { } name)
                BindName(draft, name);
        }
    }

    /// <summary>The annotations in document order, with the references in them and in the document's own values settled.</summary>
    public EquatableArray<AnnotationModel> Finish(Value?[]? metadata)
    {
        DropDependents();
        var sound = _drafts.FindAll(static draft => !draft.IsDropped);
        sound.Sort(static (a, b) => Compare(a, b));
        for (var i = 0; i < sound.Count; i++)
            sound[i].Ordinal = i;

        var models = new AnnotationModel[sound.Count];
        var names = new List<NameDeclaration>();
        for (var i = 0; i < models.Length; i++)
        {
            var draft = sound[i];
            Settle(draft.Values);
            models[i] = new AnnotationModel(draft.Type, draft.Source.Id?.Text, draft.MemberName, draft.Fragments, new EquatableArray<Value?>(draft.Values));
            if (draft is { MemberName: { } member, Source.Name: { } name })
                names.Add(new NameDeclaration(draft.Type, name.Text, member, _bag.Locate(name.Start, name.End)));
        }

        if (metadata is not null)
            Settle(metadata);

        Names = new EquatableArray<NameDeclaration>(names.ToArray());
        if (!context.Anchors!.HasMachineEdges)
            EqualAnnotations.Report(sound, models, context.Types, _bag);

        return new EquatableArray<AnnotationModel>(models);
    }

    private void RegisterId(AnnotationDraft draft)
    {
        if (draft.Source.Id is not { } id)
            return;

        if (!context.Conventions.CheckAnnotationId(id))
            draft.IsDropped = true;

        if (!_annotations.Add(id.Text, draft, id.Start, out var earlier))
        {
            _bag.Add(ReferenceRules.DuplicateAnnotation, id.Start, id.End, Messages.Excerpt(id.Text), _bag.PositionOf(earlier));
            draft.IsDropped = true;
        }
    }

    private void Anchor(AnnotationDraft draft, AnchorBinder anchors, DocumentText text)
    {
        var (source, type) = (draft.Source, draft.Type);
        if (source.Ranges.Count > 0)
        {
            draft.Fragments = source.Ranges;
        }
        else if (source.Anchor is { Count: > 0 } selectors)
        {
            if (anchors.Bind(selectors) is { } fragments)
                draft.Fragments = fragments;
            else
                draft.IsDropped = true;
        }
        else if (source.Anchor is not null && type >= 0 && context.Types.Annotations[type].Anchor == AnchorPolicy.Optional)
        {
            draft.Fragments = [new TextRange(0, text.Value.Length)];
        }
        else
        {
            draft.IsDropped = true;
            if (source.Anchor is not null && type >= 0 && !source.Properties.Any(property => IsNearlySelector(property.Key.Text, type)))
                _bag.Add(AnchorRules.MissingAnchor, source.Type.Start, source.Type.End, context.Types.Annotations[type].Name);
        }
    }

    /// <summary>Determines whether a key is reported as one of the anchor that is misspelt: then it is not missing as well.</summary>
    private bool IsNearlySelector(string key, int type) =>
        context.Conventions.PropertyOf(context.Types.Annotations, type, key) < 0 && Spelling.Nearest(key, SelectorReader.SelectorKeys) is not null;

    /// <summary>
    /// Gives annotations that stand where others stand their places. Each round settles those whose others are settled; what
    /// needs more rounds, or itself, is about the text as a whole.
    /// </summary>
    private void AnchorAtOthers(AnchorBinder anchors, DocumentText text)
    {
        var open = _drafts.FindAll(static draft => draft.Source.Covers.Count > 0);
        for (var round = 0; round < MaxRounds && open.RemoveAll(TryCover) > 0; round++)
            ct.ThrowIfCancellationRequested();

        foreach (var draft in open)
            Anchor(draft, anchors, text);
    }

    private bool TryCover(AnnotationDraft draft)
    {
        AnnotationDraft? only = null;
        var (start, end, isOnly) = (int.MaxValue, 0, true);
        foreach (var id in draft.Source.Covers)
        {
            // Without an annotation that does not exist, the others say enough.
            if (_annotations.Find(id) is not { } other || other.IsDropped)
                continue;

            if (other.Fragments.Count == 0)
                return false;

            (start, end) = (Math.Min(start, other.Start), Math.Max(end, other.End));
            isOnly &= only is null || only == other;
            only = other;
        }

        if (only is null)
            return false;

        draft.Fragments = isOnly ? only.Fragments : [new TextRange(start, end)];
        return true;
    }

    private void BindName(AnnotationDraft draft, SourceScalar name)
    {
        if (SeedNames.IsInstanceName(name.Text))
        {
            _ids.CheckForm(name);
            draft.MemberName = _ids.MemberName(name, context.Types.Annotations, draft.Type);
        }
        else
        {
            _bag.Add(NameRules.InvalidInstanceName, name.Start, name.End, Messages.Excerpt(name.Text));
        }
    }

    /// <summary>An annotation that needs a dropped one is dropped as well, in silence.</summary>
    private void DropDependents()
    {
        var hasDropped = _drafts.Exists(static draft => draft.IsDropped);
        while (hasDropped)
        {
            hasDropped = false;
            foreach (var draft in _drafts)
            {
                if (draft.IsDropped || !NeedsDropped(draft))
                    continue;

                draft.IsDropped = true;
                hasDropped = true;
            }
        }
    }

    private bool NeedsDropped(AnnotationDraft draft)
    {
        for (var i = 0; i < draft.Values.Length; i++)
        {
            if (draft.Values[i] is DraftReference { Target.IsDropped: true } && !context.Types.Annotations.AllProperties(draft.Type)[i].IsOptional)
                return true;
        }

        return false;
    }

    private static void Settle(Value?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is DraftReference reference)
                values[i] = Settle(reference);
            else if (values[i] is ListValue { Items: [DraftReference, ..] items })
                values[i] = new ListValue(new(items.Select(static item => Settle((DraftReference)item)).OfType<Value>()));
        }
    }

    private static AnnotationReference? Settle(DraftReference reference) =>
        reference.Target.IsDropped ? null : new AnnotationReference(reference.Target.Ordinal);

    private static int Compare(AnnotationDraft a, AnnotationDraft b)
    {
        var order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = b.End.CompareTo(a.End);
        if (order == 0)
            order = a.Type.CompareTo(b.Type);

        return order != 0 ? order : a.Order.CompareTo(b.Order);
    }
}
