using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema.Inference;

/// <summary>Declares the properties of inferred types: their names, and what their values are.</summary>
/// <param name="corpus">The declarations so far; properties and enums are added to them.</param>
/// <param name="names">The names of types and enums that are taken.</param>
/// <param name="byLabel">The declared and inferred types by label.</param>
/// <param name="inferred">The facts of the inferred types; none derives from itself.</param>
/// <param name="free">Gets the number of properties that may be added, from the number of declared ones, the number of new ones and the name of the section;
/// reports the rest.</param>
internal sealed class PropertyInference(
    CorpusDeclaration corpus, NameSet names, IReadOnlyDictionary<string, TypeDeclaration> byLabel, IEnumerable<TypeFacts> inferred,
    Func<int, int, string, int> free)
{
    private readonly Dictionary<string, TypeFacts> _facts = inferred.ToDictionary(static type => type.Label, StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _members = new(StringComparer.Ordinal);
    private readonly ValueInference _values = new(corpus, names, byLabel, inferred);

    /// <summary>Declares the properties of a type, after those of its base; gives the C# names of all of them by label.</summary>
    public IReadOnlyDictionary<string, string> Infer(TypeFacts facts)
    {
        if (_members.TryGetValue(facts.Label, out var done))
            return done;

        var members = Inherited(facts.Base).ToDictionary(static member => member.Key, static member => member.Value, StringComparer.Ordinal);
        var type = byLabel[facts.Label];
        foreach (var property in type.IsInferred ? [] : LineOf(type).SelectMany(static declared => declared.Properties))
            members[property.LabelText] = CSharpNames.Pascal(property.Name.Text);

        var taken = new NameSet([.. ReservedNames.AnnotationMembers, type.Name.Text, .. members.Values, .. NamesBelow(type)]);
        if (facts.DerivesFromCommon)
            members.Clear();

        Declare(facts, type.Name.Text, type.Properties, members, taken, isKnown: !type.IsInferred);
        _members.Add(facts.Label, members);
        return members;
    }

    /// <summary>Declares the metadata of documents.</summary>
    public void InferDocument(TypeFacts facts)
    {
        var members = corpus.DocumentProperties.ToDictionary(static property => property.LabelText, static property => CSharpNames.Pascal(property.Name.Text),
            StringComparer.Ordinal);
        var plurals = corpus.Annotations.Select(static type => type.Plural?.Text ?? EnglishPlural.Of(type.Name.Text));
        Declare(facts, "Document", corpus.DocumentProperties, members,
            new NameSet([.. ReservedNames.DocumentMembers, "Document", .. members.Values, .. plurals]), isKnown: false);
    }

    private IEnumerable<KeyValuePair<string, string>> Inherited(string? label)
    {
        if (label is null)
            return [];

        if (_facts.TryGetValue(label, out var facts))
            return Infer(facts);

        return byLabel.TryGetValue(label, out var declared)
            ? LineOf(declared).SelectMany(static type => type.Properties).GroupBy(static property => property.LabelText, StringComparer.Ordinal)
                .Select(static named => new KeyValuePair<string, string>(named.Key, CSharpNames.Pascal(named.First().Name.Text)))
            : [];
    }

    /// <summary>The names that types have which somebody has written, and which derive from a type that somebody has written.</summary>
    private IEnumerable<string> NamesBelow(TypeDeclaration type) =>
        type.IsInferred ? [] : corpus.Annotations.Where(other => !other.IsInferred && other != type && LineOf(other).Contains(type))
            .SelectMany(static other => other.Properties.Select(static property => CSharpNames.Pascal(property.Name.Text)));

    /// <summary>A declared type and its bases.</summary>
    private List<TypeDeclaration> LineOf(TypeDeclaration type)
    {
        var line = new List<TypeDeclaration>();
        for (var current = type; current is not null
            && !line.Contains(current); current = corpus.Annotations.Find(other => other.Name.Text == current.Base?.Text))
            line.Add(current);

        return line;
    }

    private void Declare(TypeFacts facts, string owner, List<PropertyDeclaration> properties, Dictionary<string, string> members, NameSet taken, bool isKnown)
    {
        var wanted = facts.Properties.Where(property => !members.ContainsKey(property.Label)).ToList();
        foreach (var property in wanted.Take(free(properties.Count, wanted.Count, "the properties of '" + owner + "'")))
        {
            var wishes = corpus.Mapping.TryGetValue(facts.Label + "." + property.Label, out var mapped) ? [CSharpNames.Pascal(mapped)]
                : LabelNames.WishesOfProperty(property.Label);

            // What a schema cannot write as the name of a property gets another.
            var isReference = property.Kind == SourceKind.Reference || (property.Seen & SeenValues.Reference) != 0;
            var member = taken.Take([.. wishes.Where(IsWritable), wishes[wishes.Length - 1] + (isReference ? "Annotation" : "Value")]);
            members.Add(property.Label, member);
            properties.Add(new PropertyDeclaration(
                SchemaInference.Synthetic(LabelNames.ToSeedName(member)),
                SchemaInference.Synthetic(_values.TypeOf(property, facts, owner, member, isKnown)),
                property.Summary, null, false, null)
            {
                Label = SchemaInference.Synthetic(property.Label),
                IsInferred = true,
            });
        }
    }

    private static bool IsWritable(string member) =>
        LabelNames.ToSeedName(member) is var name
            && name is not (CorpusReader.NameKey or SelectorReader.FragmentsKey or CorpusReader.DocumentKey or CorpusReader.TextKey
                or CorpusReader.AnnotationsKey)
        && !SelectorReader.SelectorKeys.Contains(name);
}
