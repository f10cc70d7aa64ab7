using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>
/// A format in which others keep annotated documents, or the types of their annotations. It says what a file states and
/// decides nothing about C#: types and properties go by the labels of the file. All of it is a function of the files' content.
/// </summary>
internal abstract class SourceFormat
{
    /// <summary>Gets the name of the format in the <c>Format</c> attribute of a project's item.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// Gets the unit of positions in the format; null where its files have none. A project that knows better names another unit
    /// behind the format's name, see <see cref="OffsetUnit.FromSuffix"/>.
    /// </summary>
    public virtual OffsetUnit? Unit => null;

    /// <summary>Gets the unit that the project declares for the positions of a file of this format; null where it leaves that to the format.</summary>
    public OffsetUnit? DeclaredUnit(SourceFile file) =>
        file.Format is { } name && name.Length > Name.Length && Unit is { } usual ? OffsetUnit.FromSuffix(name.Substring(Name.Length), usual) : null;

    /// <summary>
    /// Determines whether a file without a <c>Format</c> attribute is in this format: by its extension, and where several formats
    /// share that, by its content. At most one format takes a file.
    /// </summary>
    public abstract bool Takes(SourceFile file);

    /// <summary>
    /// The corpus-relative paths of the other files that reading the file needs, in the order of preference. Paths that do
    /// not exist are passed over.
    /// </summary>
    /// <param name="paths">All files of the corpus, for formats that look for their companions.</param>
    public virtual IEnumerable<string> Companions(SourceFile file, CorpusPaths paths) => [];

    /// <summary>Gets a value that indicates whether a file without content is a sound one, or the reader itself tells that it is none.</summary>
    public virtual bool TakesEmpty => false;

    /// <summary>Reads a file. An error never costs more than the item that it is in.</summary>
    public abstract SourceReading Read(CorpusInput input, DiagnosticBag bag, CancellationToken ct);
}
