using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Linking;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Checks;

/// <summary>Finds references to entities that do not exist or are of another type.</summary>
internal static class ReferenceCheck
{
    /// <summary>Looking for similar ids costs a pass over all of them.</summary>
    private const int Suggested = 100;

    public static EquatableArray<CorpusDiagnostic> Check(
        EquatableArray<PendingReference> references, EntityIndex entities, NameIndex names, SchemaTypes types, ICollection<string> dropped)
    {
        var found = new List<CorpusDiagnostic>();
        var advice = new EntityAdvice(entities, names, types.Entities);
        var isComplete = !dropped.Contains(CorpusFileResult.AnyEntity);
        foreach (var reference in references)
        {
            if (entities.TryFind(reference.Id, out var slot))
            {
                if (!types.Entities.IsAssignable(slot.Type, reference.ExpectedType))
                {
                    found.Add(CorpusDiagnostic.Of(
                        IdRules.WrongEntityType, reference.Location, Messages.Excerpt(reference.Id), types.Entities[slot.Type].Name, reference.ExpectedType,
                        found.Count < Suggested ? advice.ForWrongType(reference.Id, reference.ExpectedType) : string.Empty));
                }
            }
            else if (isComplete && !dropped.Contains(reference.Id))
            {
                var suggestion = found.Count < Suggested ? advice.ForUnknown(reference.Id, reference.ExpectedType) : string.Empty;
                found.Add(CorpusDiagnostic.Of(IdRules.UnknownEntity, reference.Location, Messages.Excerpt(reference.Id), suggestion));
            }

            if (found.Count == DiagnosticBag.Capacity)
                break;
        }

        return new(found);
    }
}
