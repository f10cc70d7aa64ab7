using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;

namespace IprCorpus.Compiler.Schema;

/// <summary>Finds types each of which needs another, round in a circle: nothing of them can be written down one after the other.</summary>
internal sealed class ReferenceCycleCheck(DiagnosticBag bag)
{
    public void Check(params TypeSection[] sections)
    {
        foreach (var section in sections)
        {
            var done = new HashSet<TypeDraft>();
            foreach (var type in section.Types)
                Visit(section, type, [], done);
        }
    }

    private void Visit(TypeSection section, TypeDraft type, List<(TypeDraft Type, PropertyDraft Property)> path, HashSet<TypeDraft> done)
    {
        if (!done.Add(type))
            return;

        foreach (var property in type.Line.SelectMany(static member => member.Properties))
        {
            if (property.Schema is not { IsOptional: false, IsList: false, Kind: ValueKind.Entity or ValueKind.Annotation }
                || section[property.Schema.TypeName!] is not { } target)
            {
                continue;
            }

            path.Add((type, property));
            var start = path.FindIndex(step => step.Type == target);
            if (start >= 0)
            {
                var cycle = path.Skip(start).Select(static step => step.Type.Name + "." + step.Property.Schema.Name).ToList();
                var at = property.Declaration.Type;
                bag.Add(SchemaRules.RequiredReferenceCycle, at.Start, at.End, string.Join(" → ", [.. cycle, target.Name]));
            }
            else
            {
                Visit(section, target, path, done);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
