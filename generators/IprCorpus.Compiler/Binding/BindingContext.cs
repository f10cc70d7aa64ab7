using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Binding;

/// <summary>The context that the binding of a value depends on besides the value and its property.</summary>
/// <param name="Types">The types of the schema.</param>
/// <param name="Shape">The file, which gets the diagnostics.</param>
/// <param name="Conventions">The conventions that the document or registry follows.</param>
/// <param name="Annotations">The annotations of the document; null outside documents, where none can be referred to.</param>
/// <param name="Anchors">Binds spans in the text of the document; null outside documents.</param>
internal sealed record BindingContext(SchemaTypes Types, NodeShape Shape, Conventions Conventions, AnnotationIds? Annotations, AnchorBinder? Anchors);
