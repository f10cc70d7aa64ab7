using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>Reads the positions of annotations in the text of their Sofa.</summary>
/// <param name="hasText">Whether the file holds the text.</param>
/// <param name="losses">Gets the annotations of a text that the file does not hold.</param>
internal sealed class CasAnchors(bool hasText, Losses losses)
{
    /// <summary>UIMA counts UTF-16 code units, as Java does. Analysis engines choose where annotations begin and end.</summary>
    public static readonly OffsetRule Offsets = new(OffsetUnit.Utf16) { HasMachineEdges = true, StartName = "begin" };

    /// <summary>Gets the selector of an annotation; null for a place in a text that the file does not hold.</summary>
    public SourceSelector? Read(FeatureStructure annotation)
    {
        var (begin, end) = (annotation.Begin ?? Zero(annotation), annotation.End ?? Zero(annotation));
        if (hasText || begin.Text == "0" && end.Text == "0")
            return new SourceSelector(annotation.Type, null, null, null, begin, end);

        losses.Add("annotations of a text that the file does not hold", annotation.Type);
        return null;
    }

    /// <summary>A feature that is left out has the default value of its type.</summary>
    private static SourceScalar Zero(FeatureStructure annotation) => new("0", isPlain: true, annotation.Type.Start, annotation.Type.End);
}
