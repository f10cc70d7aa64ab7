using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler;

/// <summary>The compiled schema; everything sound of it where there are errors, null where nothing is.</summary>
internal sealed record SchemaResult(CorpusSchema? Schema, EquatableArray<CorpusDiagnostic> Diagnostics);

/// <summary>What one file of the corpus holds, checked as far as one file can be.</summary>
/// <param name="DroppedEntities">
/// The ids of entities that a mistake keeps out of the corpus, or <see cref="AnyEntity"/>; references to them are no second mistake.
/// </param>
internal sealed record CorpusFileResult(
    EquatableArray<DocumentResult> Documents,
    EquatableArray<EntityResult> Entities,
    EquatableArray<CorpusDiagnostic> Diagnostics,
    EquatableArray<string> DroppedEntities)
{
    /// <summary>Stands among the dropped entities where nobody can tell which ones are lost: their registry cannot be read.</summary>
    public const string AnyEntity = "*";
}

/// <summary>A document and what later checks need to point into its file. Only <paramref name="Model"/> reaches the emitted code.</summary>
/// <param name="TextFile">The file that the text stands in; null for an inline text.</param>
/// <param name="Keys">The values of <c>key</c> properties.</param>
/// <param name="Names">The named annotations, in document order.</param>
internal sealed record DocumentResult(
    DocumentModel Model,
    FileLocation IdLocation,
    EquatableArray<PendingReference> References,
    SourceFile? TextFile,
    EquatableArray<KeyDeclaration> Keys,
    EquatableArray<NameDeclaration> Names);

/// <summary>An entity and what later checks need to point into its file.</summary>
/// <param name="Keys">The values of <c>key</c> properties.</param>
internal sealed record EntityResult(
    EntityModel Model,
    FileLocation IdLocation,
    EquatableArray<PendingReference> References,
    EquatableArray<KeyDeclaration> Keys);

/// <summary>A reference to an entity that has yet to be found in the registries.</summary>
/// <param name="Id">The id as written.</param>
/// <param name="ExpectedType">The entity type it must have, or <c>Entity</c>.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record PendingReference(string Id, string ExpectedType, FileLocation Location);

/// <summary>A value that must be unique over the corpus.</summary>
/// <param name="Property">The position of the property among all of the type's.</param>
/// <param name="Value">As text.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record KeyDeclaration(int Property, string Value, FileLocation Location);

/// <summary>An annotation with a C# name of its own.</summary>
/// <param name="Type">The position of its type among the schema's annotation types.</param>
/// <param name="Name">As the file writes it.</param>
/// <param name="MemberName">As C# writes it.</param>
/// <param name="Location">Where it is written.</param>
internal sealed record NameDeclaration(int Type, string Name, string MemberName, FileLocation Location);
