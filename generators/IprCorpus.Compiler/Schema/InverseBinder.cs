using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Compiler.Schema;

/// <summary>
/// Names the lists that referenced types get, and keeps them apart from all other members: those of the type, of its bases
/// and of what derives from it. A list that has no name of its own is left out.
/// </summary>
internal sealed class InverseBinder(DiagnosticBag bag, TypeSection entities, TypeSection annotations)
{
    /// <summary>The lists given so far, by the name of the type that has them.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _lists = new(StringComparer.Ordinal);

    public void Bind(List<PropertyDraft> document)
    {
        BindAll("Document", "Documents", document);
        foreach (var type in entities.Types.Concat(annotations.Types))
            BindAll(type.Name, type.Plural, type.Properties);
    }

    private void BindAll(string owner, string plural, List<PropertyDraft> properties)
    {
        foreach (var property in properties)
        {
            var declared = property.Declaration.Inverse;
            if (!property.IsReference)
            {
                if (declared is not null)
                    bag.Add(SchemaRules.InverseOfNoReference, declared.Start, declared.End, property.Schema.Name);

                continue;
            }

            if (declared is not null && !SeedNames.IsPropertyName(declared.Text))
            {
                bag.Add(SchemaRules.InvalidSeedName, declared.Start, declared.End, "an inverse list", Messages.Excerpt(declared.Text));
                continue;
            }

            var isOnly = properties.TrueForAll(other => other == property || !RefersToKin(other.Schema, property.Schema));
            var name = declared is not null ? CSharpNames.Pascal(declared.Text) : isOnly ? plural : plural + "As" + property.Schema.MemberName;
            if (Owner(name, property.Schema) is not { } taken)
                Claim(name, owner, property);
            else if (property.Declaration.IsInferred)
                property.Declaration.GivenInverse = LabelNames.ToSeedName(ClaimOther(plural, owner, property));
            else if ((declared ?? property.Declaration.Name) is var at)
                bag.Add(SchemaRules.InverseClash, at.Start, at.End, name, property.Schema.TypeName!, taken, property.Schema.Name);
        }
    }

    /// <summary>What has a name among the members of the type that a property refers to; null where it is free.</summary>
    private string? Owner(string name, PropertySchema property)
    {
        var (section, target) = (SectionOf(property), property.TypeName!);
        return PropertyBinder.ReservedFor(section.Kind).Contains(name) ? "a built-in member"
            : name == target ? "the type itself"
            : Family(section, target).Select(type => MemberNamed(type, name)).FirstOrDefault(static member => member is not null);
    }

    private void Claim(string name, string owner, PropertyDraft property)
    {
        var target = property.Schema.TypeName!;
        if (!_lists.TryGetValue(target, out var lists))
            _lists.Add(target, lists = new(StringComparer.Ordinal));

        lists.Add(name, owner + "." + property.Schema.Name);
        property.Schema = property.Schema with { InverseName = name };
    }

    /// <summary>Claims a name that a schema can write, where nobody is there to choose one.</summary>
    private string ClaimOther(string plural, string owner, PropertyDraft property)
    {
        var name = plural + "As" + property.Schema.MemberName;
        for (var number = 2; name.Length > SeedNames.MaxLength || Owner(name, property.Schema) is not null; number++)
            name = plural + Messages.Number(number);

        Claim(name, owner, property);
        return name;
    }

    private string? MemberNamed(string type, string name)
    {
        if (_lists.TryGetValue(type, out var lists) && lists.TryGetValue(name, out var referrer))
            return "the inverse of '" + referrer + "'";

        var draft = entities[type] ?? annotations[type];
        return draft is null ? null
            : draft.Name == name ? "the type '" + name + "'"
            : draft.Properties.Exists(property => property.Schema.MemberName == name) ? "a property of '" + type + "'"
            : draft.Properties.Exists(property => property.Schema.LookupName == name) ? "a look-up of '" + type + "'"
            : null;
    }

    /// <summary>The names of a type, of its bases with the root, and of everything that derives from it.</summary>
    private static IEnumerable<string> Family(TypeSection section, string type) =>
        section[type] is { } draft
            ? draft.Line.Select(static member => member.Name).Append(section.Root)
                .Concat(section.Types.Where(other => other != draft && other.DerivesFrom(draft)).Select(static member => member.Name))
            : section.Types.Select(static member => member.Name).Append(section.Root);

    private bool RefersToKin(PropertySchema a, PropertySchema b)
    {
        if (a.Kind != b.Kind)
            return false;

        var section = SectionOf(a);
        return section[a.TypeName!] is not { } first || section[b.TypeName!] is not { } second || first.DerivesFrom(second) || second.DerivesFrom(first);
    }

    private TypeSection SectionOf(PropertySchema property) => property.Kind == ValueKind.Entity ? entities : annotations;
}
