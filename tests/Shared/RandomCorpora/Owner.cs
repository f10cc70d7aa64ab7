namespace IprCorpus.Testing.RandomCorpora;

/// <summary>Who has a property.</summary>
internal enum Owner
{
    Document,
    Entity,
    Annotation,
}
