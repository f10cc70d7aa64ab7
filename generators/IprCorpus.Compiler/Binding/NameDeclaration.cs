using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding;

/// <summary>An annotation with a C# name of its own.</summary>
/// <param name="Type">The position of its type among the schema's annotation types.</param>
/// <param name="Name">As the file writes it.</param>
/// <param name="MemberName">As C# writes it.</param>
/// <param name="Location">The location in the file.</param>
internal sealed record NameDeclaration(int Type, string Name, string MemberName, FileLocation Location);
