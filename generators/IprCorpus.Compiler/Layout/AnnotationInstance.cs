namespace IprCorpus.Compiler.Layout;

/// <summary>An annotation that has a name of its own.</summary>
/// <param name="Type">The position of its type.</param>
/// <param name="MemberName">The name, as the model has it.</param>
/// <param name="Id">Its id in the document.</param>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
/// <param name="Excerpt">The beginning of the text that it covers.</param>
internal sealed record AnnotationInstance(int Type, string MemberName, string Id, int Start, int End, string Excerpt);
