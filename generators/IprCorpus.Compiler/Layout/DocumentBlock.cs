using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Layout;

/// <summary>A document as the assembly holds it, and what the catalogue and the named instances need to know of it.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Path">The file it comes from; decides between two documents of one id, and is not emitted.</param>
/// <param name="Columns">The numbers of its annotations.</param>
/// <param name="Strings">The strings of its annotations.</param>
/// <param name="Text">Its text.</param>
/// <param name="Segments">Its tokens and sentences, so far as they are not annotated.</param>
/// <param name="Values">Its metadata.</param>
/// <param name="Targets">Type and row of each annotation, where its metadata can refer to them; otherwise empty.</param>
/// <param name="Counts">The number of annotations it has of each type, of all types, and of each type with those derived from it.</param>
/// <param name="Instances">Its annotations that have a C# name.</param>
/// <param name="AnnotationIds">The ids of its annotations.</param>
internal sealed record DocumentBlock(
    string Id,
    string Path,
    string Columns,
    string Strings,
    string Text,
    string Segments,
    EquatableArray<Value?> Values,
    EquatableArray<(int Type, int Row)> Targets,
    EquatableArray<int> Counts,
    EquatableArray<AnnotationInstance> Instances,
    EquatableArray<string> AnnotationIds)
{
    /// <summary>Joins the documents of all files, each id once, in ordinal order of the ids.</summary>
    public static IReadOnlyList<DocumentBlock> Join(IEnumerable<DocumentBlock> documents) =>
        Registry.Join(documents, static document => document.Id, static document => document.Path);
}
