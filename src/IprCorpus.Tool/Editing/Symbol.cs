namespace IprCorpus.Tool.Editing;

/// <summary>A place where an id is written.</summary>
/// <param name="Kind">The kind of record that has the id.</param>
/// <param name="Id">The id.</param>
/// <param name="Scope">For an annotation, the id of its document; otherwise empty.</param>
/// <param name="Path">The file, absolute.</param>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">The UTF-16 code unit after the last.</param>
/// <param name="IsDeclaration">Whether the record itself is here, and no reference to it.</param>
internal sealed record Symbol(SymbolKind Kind, string Id, string Scope, string Path, int Start, int End, bool IsDeclaration)
{
    /// <summary>Determines whether two places name the same record.</summary>
    public bool IsSame(Symbol other) => Kind == other.Kind && Id == other.Id && Scope == other.Scope;
}
