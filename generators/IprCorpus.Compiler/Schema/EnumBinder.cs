using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Schema;

/// <summary>Binds enums: at least one value, and no two values with one C# name.</summary>
internal sealed class EnumBinder(DiagnosticBag bag)
{
    public EquatableArray<EnumSchema> Bind(IEnumerable<EnumDeclaration> declarations, HashSet<string> unsound)
    {
        var enums = new List<EnumSchema>();
        foreach (var declaration in declarations)
        {
            if (declaration.Values.Count == 0)
                bag.Add(SchemaRules.EmptyEnum, declaration.Name.Start, declaration.Name.End, declaration.Name.Text);

            var values = BindValues(declaration);
            if (values.Count > 0)
                enums.Add(new EnumSchema(declaration.Name.Text, declaration.Summary, new(values)));
            else
                unsound.Add(declaration.Name.Text);
        }

        return new(enums);
    }

    private List<EnumValueSchema> BindValues(EnumDeclaration declaration)
    {
        var values = new List<EnumValueSchema>();
        var members = new Dictionary<string, EnumValueDeclaration>(StringComparer.Ordinal);
        foreach (var value in declaration.Values)
        {
            var (name, member) = (value.Name, CSharpNames.Pascal(value.Name.Text));
            if (!SeedNames.IsPropertyName(name.Text))
                bag.Add(SchemaRules.InvalidSeedName, name.Start, name.End, "an enum value", Messages.Excerpt(name.Text));
            else if (members.TryGetValue(member, out var earlier))
                bag.Add(SchemaRules.DuplicateEnumValue, name.Start, name.End, name.Text, declaration.Name.Text, earlier.Name.Text, member);
            else
            {
                members.Add(member, value);
                values.Add(new EnumValueSchema(name.Text, member, value.Summary) { Label = value.Label?.Text == name.Text ? null : value.Label?.Text });
            }
        }

        return values;
    }
}
