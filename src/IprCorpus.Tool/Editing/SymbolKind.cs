namespace IprCorpus.Tool.Editing;

/// <summary>The kinds of records that have ids.</summary>
internal enum SymbolKind
{
    Document,
    Entity,
    Annotation,
}
