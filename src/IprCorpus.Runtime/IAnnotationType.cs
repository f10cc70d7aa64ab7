using System.ComponentModel;
using IprCorpus.Runtime.Storage;

namespace IprCorpus.Runtime;

/// <summary>A generated annotation type, which knows where its annotations are listed. Only generated code implements it.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAnnotationType<TSelf>
    where TSelf : CorpusAnnotation, IAnnotationType<TSelf>
{
    /// <summary>Gets the table of all annotations of the type, derived types included.</summary>
    static abstract AnnotationTable<TSelf> Table { get; }
}
