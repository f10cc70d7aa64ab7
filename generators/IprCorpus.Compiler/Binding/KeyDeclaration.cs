using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>A value that must be unique over the corpus.</summary>
/// <param name="Property">The position of the property among all of the type's.</param>
/// <param name="Value">As text.</param>
/// <param name="Location">The location in the file.</param>
internal sealed record KeyDeclaration(int Property, string Value, FileLocation Location);
