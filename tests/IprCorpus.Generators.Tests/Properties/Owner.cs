namespace IprCorpus.Generators.Tests.Properties;

/// <summary>Who has a property.</summary>
internal enum Owner
{
    Document,
    Entity,
    Annotation,
}
