using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Schema;

/// <summary>Finds the base of each type: of the same section, without cycles.</summary>
internal sealed class InheritanceBinder(DiagnosticBag bag, HashSet<string> unsound)
{
    public void Bind(TypeSection section, TypeSection other)
    {
        foreach (var type in section.Types.ToList())
        {
            if (type.Declaration.Base is not { } name || name.Text == section.Root)
                continue;

            type.Base = section[name.Text];
            if (type.Base is not null)
                continue;

            if (!unsound.Contains(name.Text))
            {
                if (other[name.Text] is not null || name.Text is "Document" || name.Text == other.Root)
                    bag.Add(SchemaRules.BaseOfOtherSection, name.Start, name.End, name.Text, type.Name,
                        section.Kind == SectionKind.Entities ? "entities" : "annotations");
                else
                    bag.Add(SchemaRules.UnknownBase, name.Start, name.End, name.Text,
                        Spelling.DidYouMean(name.Text, section.Types.Select(static candidate => candidate.Name)));
            }

            unsound.Add(type.Name);
        }

        CutCycles(section);
        foreach (var type in section.Types.Where(type => type.Line.Any(ancestor => unsound.Contains(ancestor.Name))).ToList())
            section.Remove(type, unsound);

        CheckAbstract(section);
    }

    private void CutCycles(TypeSection section)
    {
        var sound = new HashSet<TypeDraft>();
        foreach (var type in section.Types)
        {
            var path = new List<TypeDraft>();
            var current = type;
            while (current is not null && !sound.Contains(current) && !path.Contains(current))
            {
                path.Add(current);
                current = current.Base;
            }

            if (current is not null && !sound.Contains(current))
            {
                var cycle = path.Skip(path.IndexOf(current)).Select(static member => member.Name).ToList();
                var at = current.Declaration.Base!;
                bag.Add(SchemaRules.InheritanceCycle, at.Start, at.End, string.Join(" → ", [.. cycle, current.Name]));
                foreach (var member in path.Skip(path.IndexOf(current)))
                {
                    unsound.Add(member.Name);
                    member.Base = null;
                }
            }

            sound.UnionWith(path);
        }
    }

    private void CheckAbstract(TypeSection section)
    {
        foreach (var type in section.Types)
        {
            if (type.Declaration is { IsAbstract: true, IsInferred: false }
                && !section.Types.Exists(other => !other.Declaration.IsAbstract && other.DerivesFrom(type)))
                bag.Add(SchemaRules.AbstractWithoutDescendants, type.Declaration.Name.Start, type.Declaration.Name.End, type.Name);
        }
    }
}
