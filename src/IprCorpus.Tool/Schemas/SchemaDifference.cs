using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Tool.Schemas;

/// <summary>Compares the C# APIs that two schemas become.</summary>
internal sealed class SchemaDifference
{
    private readonly List<SchemaChange> _changes = [];

    private SchemaDifference()
    {
    }

    /// <param name="before">The schema that programs were written against.</param>
    /// <param name="after">The schema that they are to be compiled against.</param>
    /// <returns>The differences, breaking ones first.</returns>
    public static IReadOnlyList<SchemaChange> Between(CorpusSchema before, CorpusSchema after)
    {
        var difference = new SchemaDifference();
        difference.CompareNames(before, after);
        difference.CompareEnums(before, after);
        difference.CompareTypes(SchemaTypes.Of(before).Document, SchemaTypes.Of(after).Document, [before.Document], [after.Document]);
        difference.CompareTypes(SchemaTypes.Of(before).Entities, SchemaTypes.Of(after).Entities, before.Entities, after.Entities);
        difference.CompareTypes(SchemaTypes.Of(before).Annotations, SchemaTypes.Of(after).Annotations, before.Annotations, after.Annotations);
        return [.. difference._changes.OrderByDescending(static change => change.Level)];
    }

    private void CompareNames(CorpusSchema before, CorpusSchema after)
    {
        Changed(before.Namespace, after.Namespace, VersionLevel.Major, "the namespace");
        Changed(before.Summary, after.Summary, VersionLevel.Patch, "the summary of the corpus");
        Changed(before.License, after.License, VersionLevel.Patch, "the license");
    }

    private void CompareEnums(CorpusSchema before, CorpusSchema after)
    {
        foreach (var (one, two) in Matched(before.Enums.Where(static one => !one.IsBuiltIn), after.Enums.Where(static one => !one.IsBuiltIn),
            static one => one.Name, "enum"))
        {
            foreach (var (value, other) in Matched(one.Values, two.Values, static value => value.MemberName, "value " + one.Name))
            {
                Changed(value.Summary, other.Summary, VersionLevel.Patch, $"the summary of {one.Name}.{value.MemberName}");
            }

            var kept = one.Values.Select(static value => value.MemberName)
                .Intersect(two.Values.Select(static value => value.MemberName), StringComparer.Ordinal).ToList();
            if (kept.Exists(name => Number(one, name) != Number(two, name)))
            {
                Add(VersionLevel.Major, $"the numbers of values of {one.Name}: compiled programs hold the old ones");
            }
        }

        static int Number(EnumSchema declared, string name) => declared.Values.ToList().FindIndex(value => value.MemberName == name);
    }

    private void CompareTypes(TypeTable before, TypeTable after, IReadOnlyList<TypeSchema> ones, IReadOnlyList<TypeSchema> others)
    {
        foreach (var (one, two) in Matched(ones, others, static type => type.Name, "type"))
        {
            Changed(one.Plural, two.Plural, VersionLevel.Major, $"the plural of {one.Name}");
            Changed(one.Summary, two.Summary, VersionLevel.Patch, $"the summary of {one.Name}");
            if (one.IsAbstract != two.IsAbstract)
            {
                Add(VersionLevel.Major, $"{one.Name} is {(two.IsAbstract ? "abstract now" : "abstract no more")}");
            }

            if (one.Base is { } name && !after.IsAssignable(after.IndexOf(two.Name), name))
            {
                Add(VersionLevel.Major, $"{one.Name} does not derive from {name} any more");
            }

            CompareProperties(before, after, one.Name);
        }
    }

    private void CompareProperties(TypeTable before, TypeTable after, string type)
    {
        var (ones, others) = (before.AllProperties(before.IndexOf(type)), after.AllProperties(after.IndexOf(type)));
        foreach (var (one, two) in Matched(ones, others, static property => property.MemberName, "property " + type))
        {
            Changed(TypeOf(one), TypeOf(two), VersionLevel.Major, $"the type of {type}.{one.MemberName}");
            Changed(one.InverseName, two.InverseName, one.InverseName is null ? VersionLevel.Minor : VersionLevel.Major,
                $"the inverse of {type}.{one.MemberName}");
            Changed(one.Summary, two.Summary, VersionLevel.Patch, $"the summary of {type}.{one.MemberName}");
            if (one.IsKey != two.IsKey)
            {
                Add(one.IsKey ? VersionLevel.Major : VersionLevel.Minor, $"{type}.{one.MemberName} is {(two.IsKey ? "a key now" : "a key no more")}");
            }
        }
    }

    private static string TypeOf(PropertySchema property) =>
        (property.TypeName ?? property.Kind.ToString().ToLowerInvariant()) + (property.IsList ? "[]" : property.IsOptional ? "?" : "");

    private IEnumerable<(T Before, T After)> Matched<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> name, string kind)
    {
        var others = after.ToDictionary(name, StringComparer.Ordinal);
        var matched = new List<(T, T)>();
        foreach (var one in before)
        {
            if (others.Remove(name(one), out var other))
            {
                matched.Add((one, other));
            }
            else
            {
                Add(VersionLevel.Major, $"{kind}{Separator(kind)}{name(one)} is gone");
            }
        }

        foreach (var added in others.Keys)
        {
            Add(VersionLevel.Minor, $"{kind}{Separator(kind)}{added} is new");
        }

        return matched;
    }

    // "property Ship" and "Name" are "property Ship.Name".
    private static string Separator(string kind) => kind.Contains(' ', StringComparison.Ordinal) ? "." : " ";

    private void Changed(string? before, string? after, VersionLevel level, string what)
    {
        if (before != after)
        {
            Add(level, level == VersionLevel.Patch ? $"{what} has changed" : $"{what} was {before ?? "none"} and is {after ?? "none"}");
        }
    }

    private void Add(VersionLevel level, string description) => _changes.Add(new SchemaChange(level, description));
}
