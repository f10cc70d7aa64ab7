using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>The statement of one line of an <c>.ann</c> file, by itself.</summary>
/// <param name="Id">The first field; <c>*</c> for an equivalence, which has no id.</param>
/// <param name="Type">The type as written.</param>
internal abstract record BratStatement(SourceScalar Id, SourceScalar Type);

/// <summary><c>T1⇥Person 0 4;9 12⇥John Doe</c></summary>
internal sealed record TextBound(SourceScalar Id, SourceScalar Type, IReadOnlyList<SourceSelector> Anchor) : BratStatement(Id, Type);

/// <summary><c>E1⇥Merge:T2 Org-Arg:T1 Org-Arg2:T3</c></summary>
/// <param name="Trigger">The id of the text-bound annotation that names the event.</param>
internal sealed record BratEvent(SourceScalar Id, SourceScalar Type, SourceReference Trigger, IReadOnlyList<BratArgument> Arguments) : BratStatement(Id, Type);

/// <summary><c>R1⇥Located Arg1:T1 Arg2:T2</c></summary>
internal sealed record BratRelation(SourceScalar Id, SourceScalar Type, IReadOnlyList<BratArgument> Arguments) : BratStatement(Id, Type);

/// <summary><c>*⇥Alias T1 T2 T3</c></summary>
internal sealed record BratEquivalence(SourceScalar Id, SourceScalar Type, IReadOnlyList<SourceReference> Members) : BratStatement(Id, Type);

/// <summary><c>A1⇥Negation E1</c> or <c>A2⇥Confidence E1 High</c></summary>
/// <param name="Value">Null for one that is there or not.</param>
internal sealed record BratAttribute(SourceScalar Id, SourceScalar Type, SourceReference Target, SourceScalar? Value) : BratStatement(Id, Type);

/// <summary><c>N1⇥Reference T1 Wikipedia:534366⇥Barack Obama</c></summary>
/// <param name="Resource">The external resource.</param>
/// <param name="Entry">The entry in it.</param>
/// <param name="Text">The names that readers may have for the entry.</param>
internal sealed record BratNormalization(SourceScalar Id, SourceScalar Type, SourceReference Target, SourceScalar Resource,
    SourceScalar Entry, SourceScalar? Text)
    : BratStatement(Id, Type);

/// <summary><c>#1⇥AnnotatorNotes T1⇥this annotation is suspect</c></summary>
internal sealed record BratNote(SourceScalar Id, SourceScalar Type, SourceReference Target, SourceScalar? Text) : BratStatement(Id, Type);

/// <summary>An argument of an event or relation: <c>Role:T1</c>.</summary>
internal readonly record struct BratArgument(SourceScalar Role, SourceReference Target);
