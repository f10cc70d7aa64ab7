namespace IprCorpus.Testing.RandomCorpora;

/// <summary>
/// A corpus as random numbers and strings. Whatever refers to something else is a bare number, which
/// <see cref="CorpusWriter"/> reduces to one of what there is: every value of these types is a sound corpus.
/// </summary>
internal sealed record CorpusSpec(
    string Summary, EnumSpec[] Enums, PropertySpec[] Metadata, TypeSpec[] Entities, TypeSpec[] Annotations, EntitySpec[] Registry, DocumentSpec[] Documents);

/// <param name="Letters">What its name, the number aside, consists of.</param>
internal sealed record EnumSpec(string Letters, string Summary, string[] Values);

/// <param name="Base">A type declared before; or none.</param>
internal sealed record TypeSpec(string Letters, string Summary, int Base, bool IsAbstract, PropertySpec[] Properties);

/// <param name="Kind">One of the kinds of values.</param>
/// <param name="Form">Required, optional, or a list.</param>
/// <param name="Target">For enums and references: to what.</param>
internal sealed record PropertySpec(string Letters, string Summary, int Kind, int Form, int Target, bool IsKey);

/// <param name="Values">Its properties take theirs from here, in turn.</param>
internal sealed record EntitySpec(string Letters, int Type, ValueSpec[] Values);

internal sealed record DocumentSpec(string Letters, string Text, ValueSpec[] Values, AnnotationSpec[] Annotations);

/// <param name="Cuts">Where its fragments start and end: boundaries of what readers take for characters.</param>
internal sealed record AnnotationSpec(int Type, bool HasId, bool HasName, string Letters, int[] Cuts, ValueSpec[] Values);

/// <summary>A value of every kind at once; a property takes what it needs.</summary>
internal sealed record ValueSpec(string Text, int Number, decimal Decimal, DateTime Moment);
