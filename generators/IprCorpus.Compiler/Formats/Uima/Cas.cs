using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>A common analysis structure, as a file in XMI or JSON states it: feature structures in a graph, some of them in views of a text.</summary>
/// <param name="At">The place of diagnostics about the whole.</param>
internal sealed record Cas(SourceNode At, IReadOnlyList<CasSofa> Sofas, IReadOnlyList<CasView> Views, IReadOnlyList<FeatureStructure> FeatureStructures);

/// <summary>A subject of analysis: what a view is a view of.</summary>
/// <param name="Id">By which annotations refer to it.</param>
/// <param name="Name">The name of its view.</param>
/// <param name="Text">Its text; null where its data is something else, or is elsewhere.</param>
/// <param name="Properties">The further facts about it.</param>
internal sealed record CasSofa(SourceScalar Id, SourceScalar Name, SourceScalar? Text, IReadOnlyList<SourceEntry> Properties);

/// <summary>The members of a view's index.</summary>
/// <param name="Sofa">The id of the Sofa; null for the view of none.</param>
internal sealed record CasView(SourceScalar? Sofa, IReadOnlyList<string> Members);

/// <summary>An object with a type and features.</summary>
internal sealed class FeatureStructure(SourceScalar type, SourceScalar? id)
{
    public SourceScalar Type => type;

    public SourceScalar? Id => id;

    /// <summary>The id of the Sofa that it annotates; null for none.</summary>
    public SourceScalar? Sofa { get; set; }

    /// <summary>In UTF-16 code units; null where it is left out, which means zero.</summary>
    public SourceScalar? Begin { get; set; }

    public SourceScalar? End { get; set; }

    /// <summary>
    /// Scalars, lists of them, and references, which can be such to an array or list that is a feature structure of its own.
    /// </summary>
    public List<SourceEntry> Features { get; } = [];

    public SourceNode? this[string feature]
    {
        get
        {
            foreach (var entry in Features)
            {
                if (entry.Key.Text == feature)
                    return entry.Value;
            }

            return null;
        }
    }
}
