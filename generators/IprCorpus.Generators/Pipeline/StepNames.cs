namespace IprCorpus.Generators.Pipeline;

/// <summary>The names under which the steps of the pipeline are tracked.</summary>
internal static class StepNames
{
    public const string Options = nameof(Options);
    public const string Files = nameof(Files);
    public const string Schema = nameof(Schema);
    public const string Layout = nameof(Layout);
    public const string Paths = nameof(Paths);
    public const string Companions = nameof(Companions);
    public const string Facts = nameof(Facts);
    public const string Inputs = nameof(Inputs);
    public const string Compiled = nameof(Compiled);
    public const string Entities = nameof(Entities);
    public const string Registry = nameof(Registry);
    public const string Documents = nameof(Documents);
    public const string Shards = nameof(Shards);
    public const string Catalog = nameof(Catalog);
    public const string Products = nameof(Products);
    public const string Size = nameof(Size);
    public const string Instances = nameof(Instances);
    public const string EntityInstances = nameof(EntityInstances);
    public const string CompiledInstances = nameof(CompiledInstances);
    public const string PatternMethods = nameof(PatternMethods);
    public const string Patterns = nameof(Patterns);
}
