namespace IprCorpus.Compiler.Hosting;

/// <summary>What has a C# member of its own.</summary>
internal enum InstanceKind
{
    Document,
    Entity,
    Annotation,
}
