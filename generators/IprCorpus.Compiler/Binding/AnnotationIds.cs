using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Binding;

/// <summary>The annotations of one document by their ids and positions, those included that have been dropped because of an error.</summary>
internal sealed class AnnotationIds
{
    private readonly Dictionary<string, (AnnotationDraft Draft, int Start)> _drafts = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _drafts.Keys;

    /// <summary>All annotations in the order of the file.</summary>
    public List<AnnotationDraft> InOrder { get; } = [];

    /// <summary>False for an id that is taken, with the place in the file where it was.</summary>
    public bool Add(string id, AnnotationDraft draft, int start, out int earlier)
    {
        if (_drafts.TryGetValue(id, out var taken))
        {
            earlier = taken.Start;
            return false;
        }

        earlier = -1;
        _drafts.Add(id, (draft, start));
        return true;
    }

    public AnnotationDraft? Find(SourceScalar reference) =>
        reference is SourceReference { Target: >= 0 and var target } ? InOrder[target]
        : _drafts.TryGetValue(reference.Text, out var found) ? found.Draft
        : null;
}
