using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Brat;

/// <summary>Collects what brat's configuration declares, and makes types of it once all of it is known.</summary>
internal sealed class ConfiguredTypes(DiagnosticBag bag)
{
    private readonly List<Declaration> _declarations = [];

    /// <summary>The names of the roles of events and relations.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public void Add(string section, SourceScalar label, string? @base, bool isAbstract, List<ConfiguredArgument> arguments)
    {
        _declarations.Add(new Declaration(section, label.Text, @base, isAbstract, arguments));
        if (section != ConfigurationReader.Attributes)
            Roles.UnionWith(arguments.Select(static argument => argument.Role));
    }

    public IReadOnlyList<SourceType> ToTypes()
    {
        var known = new HashSet<string>(Types.Select(static type => type.Label), StringComparer.Ordinal);
        var attributes = _declarations.FindAll(static declared => declared.Section == ConfigurationReader.Attributes)
            .ConvertAll(attribute => (attribute.Label, Property: ToAttribute(attribute), Owners: new HashSet<string>(Owners(attribute, known),
                StringComparer.Ordinal)));
        return [.. Types.Select(type => new SourceType(type.Label, type.Base, type.IsAbstract, [
            .. type.Section == ConfigurationReader.Events && type.Base is null ? BratLabels.Event(type.Label).Properties : [],
            .. type.Arguments.Where(static argument => argument.Role[0] != '<').Select(argument => ToRole(argument, known)),
            .. IsEquivalence(type) ? new[] { Members(type, known) } : [],
            .. attributes.Where(attribute => attribute.Owners.Contains(type.Label)).Select(static attribute => attribute.Property),
        ]))];
    }

    private IEnumerable<Declaration> Types => _declarations.Where(static declared => declared.Section != ConfigurationReader.Attributes);

    /// <summary>A relation that is declared so is written as a set of what is equivalent.</summary>
    private static bool IsEquivalence(Declaration relation) =>
        relation.Arguments.Exists(static argument => argument.Role == "<REL-TYPE>"
            && argument.Values.Any(static value => value.Text.Contains("symmetric") && value.Text.Contains("transitive")));

    private SourceProperty Members(Declaration relation, HashSet<string> known) => new(
        BratLabels.Members, SourceKind.Reference, IsList: true, Summary: "What is equivalent.",
        Targets: [.. relation.Arguments.Where(static argument => argument.Role[0] != '<').SelectMany(argument => Targets(argument, known)).Distinct()]);

    private SourceProperty ToRole(ConfiguredArgument argument, HashSet<string> known) => new(
        argument.Role, SourceKind.Reference, IsList: argument.IsList, IsExpected: argument.IsExpected, Targets: [.. Targets(argument, known)]);

    private static SourceProperty ToAttribute(Declaration attribute) =>
        attribute.Arguments.Find(static argument => argument.Role == "Value") is { } value
            ? new(attribute.Label, SourceKind.Closed, Values: [.. value.Values.Select(static item => item.Text)])
            : new(attribute.Label, SourceKind.Bool);

    private IEnumerable<string> Owners(Declaration attribute, HashSet<string> known) =>
        attribute.Arguments.Where(static argument => argument.Role == "Arg").SelectMany(argument => Targets(argument, known));

    /// <summary>The labels that an argument allows; none where it allows any.</summary>
    private IEnumerable<string> Targets(ConfiguredArgument argument, HashSet<string> known)
    {
        foreach (var value in argument.Values)
        {
            var section = value.Text switch
            {
                "<ENTITY>" => ConfigurationReader.Entities,
                "<RELATION>" => ConfigurationReader.Relations,
                "<EVENT>" => ConfigurationReader.Events,
                _ => null,
            };
            if (section is not null)
            {
                foreach (var root in _declarations.Where(declared => declared.Section == section && declared.Base is null))
                    yield return root.Label;
            }
            else if (value.Text != "<ANY>")
            {
                if (!known.Contains(value.Text))
                    bag.Add(BratRules.UnknownBratType, value.Start, value.End, Messages.Excerpt(value.Text), Spelling.DidYouMean(value.Text, known));

                yield return value.Text;
            }
        }
    }

    private sealed record Declaration(string Section, string Label, string? Base, bool IsAbstract, List<ConfiguredArgument> Arguments);
}
