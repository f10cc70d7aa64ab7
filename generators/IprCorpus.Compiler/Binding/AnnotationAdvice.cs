using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Binding;

/// <summary>Suggests the annotation that somebody has probably meant who refers to none, or to one of the wrong type.</summary>
internal sealed class AnnotationAdvice(BindingContext context)
{
    private const int Listed = 5;

    private readonly AnnotationIds _annotations = context.Annotations!;

    /// <summary>Gets the advice for a reference to no annotation, with a space before it; empty for none.</summary>
    /// <param name="written">The text that stands where an id belongs.</param>
    /// <param name="type">The type that the reference asks for.</param>
    public string ForUnknown(string written, string type)
    {
        var covering = _annotations.InOrder.Find(draft => IsOf(draft, type) && draft.Source.Anchor is [{ Exact.Text: var words }] && words == written);
        if (covering is not null)
        {
            return covering.Source.Id is { Text: var id }
                ? $" Did you mean '{Messages.Excerpt(id)}', which covers these words?"
                : $" The {covering.Source.Type.Text} at {context.Shape.Bag.PositionOf(covering.Source.Type.Start)} covers these words: " +
                    "give it an id, and refer to that.";
        }

        return Spelling.DidYouMean(written, Ids(type));
    }

    /// <summary>Gets the advice for a reference to an annotation of another type, with a space before it.</summary>
    /// <param name="written">The id that is written.</param>
    /// <param name="type">The type that the reference asks for.</param>
    /// <param name="property">The property that refers.</param>
    public string ForWrongType(string written, string type, string property)
    {
        var ids = Ids(type).ToList();
        if (Spelling.Nearest(written, ids) is { } nearest)
            return $" Did you mean '{nearest}'?";

        return ids.Count == 0
            ? $" This document has none with an id that '{property}' could name."
            : $" Those that '{property}' can name: {Messages.FirstOf(ids, Listed)}.";
    }

    private IEnumerable<string> Ids(string type) =>
        _annotations.InOrder.Where(draft => IsOf(draft, type)).Select(static draft => draft.Source.Id?.Text).OfType<string>();

    private bool IsOf(AnnotationDraft draft, string type) => draft.Type >= 0 && context.Types.Annotations.IsAssignable(draft.Type, type);
}
