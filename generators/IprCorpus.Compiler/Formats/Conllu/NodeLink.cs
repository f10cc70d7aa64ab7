namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>A statement about entities in the MISC column of a node: the value of <c>Entity</c>, <c>Bridge</c> or <c>SplitAnte</c>.</summary>
/// <param name="Kind">The kind of search.</param>
/// <param name="Node">The position of the node in its sentence.</param>
/// <param name="Start">The start of the value in the file.</param>
/// <param name="End">The end.</param>
internal readonly record struct NodeLink(NodeLinkKind Kind, int Node, int Start, int End);

internal enum NodeLinkKind
{
    Entity,
    Bridge,
    SplitAntecedent,
}
