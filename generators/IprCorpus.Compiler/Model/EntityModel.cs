using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Model;

/// <summary>One entity of a registry, checked against the schema; references to other entities are not yet resolved.</summary>
/// <param name="Type">The position of its type among the schema's entity types; never that of an abstract type.</param>
/// <param name="Id">Unique among all entities of the corpus.</param>
/// <param name="MemberName">The C# name made from the id; null where a member of the type has that name, which has been reported.</param>
/// <param name="Values">One for each property of its type, inherited ones first (root to leaf), in the order of declaration.</param>
internal sealed record EntityModel(int Type, string Id, string? MemberName, EquatableArray<Value?> Values);
