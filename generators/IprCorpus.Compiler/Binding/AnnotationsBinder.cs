using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema.Inference;

namespace IprCorpus.Compiler.Binding;

/// <summary>
/// Binds the annotations of one document in three steps, because they refer to each other: first where each lies, then its
/// values, then, with document order known, the references among them.
/// </summary>
internal sealed class AnnotationsBinder(
    SchemaTypes types, DiagnosticBag bag, IdCheck ids, ValueBinder values, PropertiesBinder properties, bool usesLabels, CancellationToken ct)
{
    private readonly InstanceTypes _instances = new(types, bag);
    private readonly List<AnnotationDraft> _drafts = values.Annotations!.InOrder;

    /// <summary>The annotations with names of their own, once the last step is done.</summary>
    public EquatableArray<NameDeclaration> Names { get; private set; }

    public void Place(IReadOnlyList<SourceAnnotation> sources, DocumentText text)
    {
        var anchors = values.Anchors!;
        foreach (var source in sources)
        {
            ct.ThrowIfCancellationRequested();
            var draft = new AnnotationDraft(source, _drafts.Count) { Type = TypeOf(source) };
            _drafts.Add(draft);
            RegisterId(draft);
            draft.IsDropped = draft.Type < 0;
            Anchor(draft, anchors, text);
        }
    }

    public void BindValues()
    {
        foreach (var draft in _drafts)
        {
            ct.ThrowIfCancellationRequested();
            if (draft.Type < 0)
                continue;

            var source = draft.Source;
            values.Self = source.Id?.Text;
            if (properties.Bind(types.Annotations, draft.Type, source.Type, PropertiesOf(draft)) is { } bound)
                draft.Values = bound;
            else
                draft.IsDropped = true;

            if (source.Name is { } name)
                BindName(draft, name);
        }
    }

    /// <summary>Where a layer is one type, the label that the format gives is one of the properties.</summary>
    private IReadOnlyList<SourceEntry> PropertiesOf(AnnotationDraft draft)
    {
        var source = draft.Source;
        return usesLabels && source.Layer is { } layer && types.Annotations.IndexOfLabel(source.Type.Text) < 0 && types.Annotations.IndexOfLabel(layer) == draft.Type
            ? [.. source.Properties, new SourceEntry(SchemaInference.Synthetic(SchemaInference.LabelProperty), source.Type)]
            : source.Properties;
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
                names.Add(new NameDeclaration(draft.Type, name.Text, member, bag.Locate(name.Start, name.End)));
        }

        if (metadata is not null)
            Settle(metadata);

        Names = new EquatableArray<NameDeclaration>(names.ToArray());
        EqualAnnotations.Report(sound, models, types, bag);
        return new EquatableArray<AnnotationModel>(models);
    }

    private int TypeOf(SourceAnnotation source) => usesLabels
        ? _instances.FindLabel(types.Annotations, source.Type, source.Layer)
        : _instances.Find(types.Annotations, source.Type);

    private void RegisterId(AnnotationDraft draft)
    {
        if (draft.Source.Id is not { } id)
            return;

        if (!usesLabels && !ids.CheckAnnotation(id))
            draft.IsDropped = true;

        if (!values.Annotations!.Add(id.Text, draft, id.Start, out var earlier))
        {
            bag.Add(DiagnosticRules.DuplicateAnnotation, id.Start, id.End, Messages.Excerpt(id.Text), Messages.Position(bag.Lines.PositionOf(earlier)));
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
        else if (source.Anchor is not null && type >= 0 && types.Annotations[type].Anchor == AnchorPolicy.Optional)
        {
            draft.Fragments = [new TextRange(0, text.Value.Length)];
        }
        else
        {
            draft.IsDropped = true;
            if (source.Anchor is not null && type >= 0)
                bag.Add(DiagnosticRules.MissingAnchor, source.Type.Start, source.Type.End, types.Annotations[type].Name);
        }
    }

    private void BindName(AnnotationDraft draft, SourceScalar name)
    {
        if (SeedNames.IsInstanceName(name.Text))
        {
            ids.CheckForm(name);
            draft.MemberName = ids.MemberName(name, types.Annotations, draft.Type);
        }
        else
        {
            bag.Add(DiagnosticRules.InvalidInstanceName, name.Start, name.End, Messages.Excerpt(name.Text));
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
            if (draft.Values[i] is DraftReference { Target.IsDropped: true } && !types.Annotations.AllProperties(draft.Type)[i].IsOptional)
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
