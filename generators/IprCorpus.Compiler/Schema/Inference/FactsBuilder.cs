using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>
/// Collects the facts of one file, or joins those of several. What was declared earlier stands before what is declared later,
/// so files are added in ordinal order of their paths.
/// </summary>
internal sealed class FactsBuilder
{
    private readonly Dictionary<string, TypeTally> _types = new(StringComparer.Ordinal);
    private readonly List<TypeTally> _declared = [];

    /// <summary>The facts of one file.</summary>
    public static SchemaFacts Collect(SourceReading reading, CancellationToken ct)
    {
        var builder = new FactsBuilder();
        foreach (var type in reading.Types)
            builder.Add(type);

        foreach (var document in reading.Documents)
        {
            ct.ThrowIfCancellationRequested();
            builder.Add(document);
        }

        return builder.ToFacts();
    }

    /// <summary>The facts of several files, in ordinal order of their paths.</summary>
    public static SchemaFacts Join(IEnumerable<SchemaFacts> files)
    {
        var builder = new FactsBuilder();
        foreach (var file in files)
        {
            foreach (var type in file.Types)
                builder.Find(type.Label, type.IsDeclared).Add(type);
        }

        return builder.ToFacts();
    }

    private SchemaFacts ToFacts()
    {
        var others = _types.Values.Where(static type => !type.IsDeclared).OrderBy(static type => type.Label, StringComparer.Ordinal);
        return new SchemaFacts(new(_declared.Concat(others).Select(static type => type.ToFacts())));
    }

    private void Add(SourceType source)
    {
        var type = Find(source.Label, isDeclared: true);
        type.Declare(source);
        foreach (var property in source.Properties)
            type.Find(property.Label, isDeclared: true).Declare(property);
    }

    private void Add(SourceDocument document)
    {
        Find(SourceType.Document, isDeclared: false).Add(document.Properties, static _ => null);
        Dictionary<string, string>? labels = null;
        foreach (var annotation in document.Annotations)
        {
            var type = Find(annotation.Type.Text, isDeclared: false);
            type.AddLayer(annotation.Layer);
            type.Add(annotation.Properties, LabelOf);
        }

        string? LabelOf(SourceScalar reference)
        {
            if (reference is SourceReference { Target: >= 0 and var target })
                return document.Annotations[target].Type.Text;

            if (labels is null)
            {
                labels = new(StringComparer.Ordinal);
                foreach (var annotation in document.Annotations)
                {
                    if (annotation.Id is { } own)
                        labels[own.Text] = annotation.Type.Text;
                }
            }

            return labels.TryGetValue(reference.Text, out var label) ? label : null;
        }
    }

    private TypeTally Find(string label, bool isDeclared)
    {
        if (!_types.TryGetValue(label, out var type))
            _types.Add(label, type = new TypeTally(label));

        if (isDeclared && !type.IsDeclared)
        {
            type.IsDeclared = true;
            _declared.Add(type);
        }

        return type;
    }
}
