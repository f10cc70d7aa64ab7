namespace IprCorpus.Generators.Emit;

/// <summary>The runtime's types as generated code names them: in full, so that nothing in a corpus or beside it can stand in their way.</summary>
internal static class RuntimeNames
{
    public const string Runtime = "global::IprCorpus.Runtime";
    public const string Storage = Runtime + ".Storage";
    public const string Row = Storage + ".Row";
    public const string Literals = Storage + ".Literals";
    public const string AnnotationList = Runtime + ".AnnotationList";
    public const string EntityList = Runtime + ".EntityList";
    public const string DocumentList = Runtime + ".DocumentList";
}
