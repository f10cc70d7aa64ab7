namespace IprCorpus.Compiler.Hosting;

/// <summary>The kinds of records that have C# members of their own.</summary>
internal enum InstanceKind
{
    Document,
    Entity,
    Annotation,
}
