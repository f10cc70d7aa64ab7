namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>What a pattern needs to know of a corpus, wherever that is known from.</summary>
internal abstract class PatternSchema
{
    /// <summary>The C# name of the annotation type whose instances are the tokens, where a corpus has one.</summary>
    public const string TokenName = "Token";

    /// <summary>The C# namespace of the corpus; empty for the global one.</summary>
    public abstract string Namespace { get; }

    /// <summary>The names of all annotation types, the root among them.</summary>
    public abstract IEnumerable<string> AnnotationTypes { get; }

    /// <summary>The annotation type with a name, or null.</summary>
    public abstract PatternType? FindAnnotationType(string name);

    /// <summary>The type that a reference leads to.</summary>
    public abstract PatternType? FindReferencedType(PatternAttribute attribute);

    /// <summary>The values of an enum, in the order of declaration.</summary>
    public abstract IReadOnlyList<PatternValue> ValuesOf(PatternAttribute attribute);
}
