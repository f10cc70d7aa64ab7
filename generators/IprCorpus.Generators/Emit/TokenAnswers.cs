using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// The expressions by which a token of any format and type system answers what the runtime's <c>IToken</c> asks: from properties
/// of its own, or from the annotations that type systems such as DKPro Core's (which INCEpTION and WebAnno write) put beside it.
/// Where several formats of one corpus say it differently, the first that has a value answers.
/// </summary>
internal sealed class TokenAnswers(TypeLayout type, CorpusLayout layout)
{
    private const string Dkpro = "de.tudarmstadt.ukp.dkpro.core.api.";
    private const string FormLayer = Dkpro + "segmentation.type.TokenForm";
    private const string LemmaLayer = Dkpro + "segmentation.type.Lemma";
    private const string TagLayer = Dkpro + "lexmorph.type.pos.POS";
    private const string MorphologyLayer = Dkpro + "lexmorph.type.morph.MorphologicalFeatures";
    private const string DependencyLayer = Dkpro + "syntax.type.dependency.Dependency";

    /// <summary>The prefix that a format puts before the label of an argument of a relation (WebAnno TSV).</summary>
    private const string ArgumentScope = "T_RL::";

    private readonly IReadOnlyList<PropertySchema> _properties =
        [.. type.Properties.Select(static property => property.Schema)];

    /// <summary>The word; null where the covered text is all that there is.</summary>
    public string? Form
    {
        get
        {
            var own = Find("form") is { Kind: ValueKind.String } form ? form : null;
            return own is { IsOptional: false } ? own.MemberName
                : Coalesce([own?.MemberName, At(FormLayer, "value")]) is { } forms ? forms + " ?? Text"
                : null;
        }
    }

    public string? Lemma => Coalesce([Own("lemma"), At(LemmaLayer, "value")]);

    public string? Xpos => Coalesce([Own("xpos"), Own("tag"), Own("pos"), At(TagLayer, "PosValue")]);

    public string? Deprel =>
        Coalesce([Own("deprel"), Own("dep"),
            Dependency is { } dependency && TextOf(DependencyLayer, "DependencyType") is { } relation ? $"{dependency}?.{relation}" : null]);

    public string? Upos
    {
        get
        {
            var own = Find("upos") is { IsBuiltIn: true } upos ? upos : null;
            return own is { IsOptional: false } ? own.MemberName
                : Coalesce([own?.MemberName ?? Tag(Own("upos")), Tag(Own("pos")), Tag(At(TagLayer, "coarseValue")), Tag(At(TagLayer, "PosValue"))]);
        }
    }

    public string? Head
    {
        get
        {
            var own = Find("head") is { Kind: ValueKind.Annotation } head && IsToken(head.TypeName!) ? head.MemberName : null;
            var governors = PropertiesOf(DependencyLayer, "Governor").Where(IsReference)
                .Select(static property => "dependency." + property.MemberName).ToList();
            var beside = Dependency is { } dependency && governors.Count > 0
                ? $"{dependency} is {{ }} dependency && ({string.Join(" ?? ", governors)}) is {RuntimeNames.Runtime}.IToken governor && !Equals(governor, " +
                    $"this) ? governor : null"
                : null;
            return own is not null && beside is not null ? $"{own} ?? ({beside})" : own ?? beside;
        }
    }

    /// <summary>The features as one text, which a property of the token or an annotation beside it is.</summary>
    public string? Features => Coalesce([Own("feats"), Own("morph"), Own("msd"), At(MorphologyLayer, "value")]);

    /// <summary>The features, each of which is a property: its name and the expression of its value, in the order in which UD writes them.</summary>
    public IReadOnlyList<(string Name, string Text)> SingleFeatures =>
    [
        .. _properties.Where(static property => property.Label?.StartsWith(LabelNames.FeatureScope, StringComparison.Ordinal) == true)
            .OrderBy(static property => property.Label, StringComparer.OrdinalIgnoreCase)
            .Select(static property => (property.Label!.Substring(LabelNames.FeatureScope.Length), Text: TextOf(property)))
            .Where(static feature => feature.Text is not null)
            .Select(static feature => (feature.Item1, feature.Text!)),
    ];

    /// <summary>The dependency by which the token depends on another, from the layer beside it; null where there is no such layer.</summary>
    private string? Dependency
    {
        get
        {
            var dependents = PropertiesOf(DependencyLayer, "Dependent").Where(IsReference)
                .Select(static property => $"Equals(dependency.{property.MemberName}, token)").ToList();
            if (dependents.Count == 0)
            {
                return null;
            }

            // Of the graphs that a format can have beside the tree, the tree answers.
            var isBasic = PropertiesOf(DependencyLayer, "flavor").FirstOrDefault() is { Kind: ValueKind.String, IsList: false } flavor
                ? $" && dependency.{flavor.MemberName} is null or \"\" or \"basic\"" : "";
            return $"{RuntimeNames.Storage}.TokenLayers.DependencyOf({ListOf(DependencyLayer)}, this, static (dependency, token) => (" +
                $"{string.Join(" || ", dependents)}){isBasic})";
        }
    }

    private bool IsToken(string name) =>
        layout.Annotations.FirstOrDefault(other => other.Name == name)?.SelfAndBases.Any(static ancestor => ancestor.Name == "Token") == true;

    private static string? Tag(string? text) => text is null ? null : $"{RuntimeNames.Storage}.TokenLayers.Tag({text})";

    private static string? Coalesce(IReadOnlyList<string?> wishes)
    {
        var known = wishes.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(" ?? ", known.Select(wish => known.Count > 1 ? $"({wish})" : wish));
    }

    private string? Own(string label) => Find(label) is { } property ? TextOf(property) : null;

    private PropertySchema? Find(string label) => _properties.FirstOrDefault(property => property.LabelText == label && !property.IsList);

    /// <summary>The text that an annotation beside the token has for it.</summary>
    private string? At(string layer, string label) =>
        TextOf(layer, label) is { } text ? $"{RuntimeNames.Storage}.TokenLayers.At({ListOf(layer)}, this)?.{text}" : null;

    private string? TextOf(string layer, string label) =>
        PropertiesOf(layer, label).FirstOrDefault() is { Kind: ValueKind.String, IsList: false } property ? property.MemberName : null;

    /// <summary>The properties of a layer that formats call so: one, or one of each format.</summary>
    private IEnumerable<PropertySchema> PropertiesOf(string layer, string label) =>
        TypeOf(layer)?.Properties.Select(static property => property.Schema)
            .Where(property => property.LabelText == label || property.LabelText == ArgumentScope + label) ?? [];

    private static bool IsReference(PropertySchema property) => property is { Kind: ValueKind.Annotation, IsList: false };

    private TypeLayout? TypeOf(string label) => layout.Annotations.FirstOrDefault(other => other.Schema.LabelText == label);

    private string ListOf(string layer) => GeneratedNamespaces.TableOf(TypeOf(layer)!.Name, layout.Schema.Namespace) + ".All";

    /// <summary>The expression that reads a property as its format writes it; null where it is no text.</summary>
    private static string? TextOf(PropertySchema property)
    {
        if (property.Kind == ValueKind.String)
        {
            return property.IsList ? $"string.Join(',', {property.MemberName})" : property.MemberName;
        }

        if (property.Kind != ValueKind.Enum)
        {
            return null;
        }

        const string Label = RuntimeNames.Runtime + ".EnumLabels.Of";
        return property.IsList ? $"string.Join(',', global::System.Linq.Enumerable.Select({property.MemberName}, static value => {Label}(value)))"
            : property.IsOptional ? $"{property.MemberName} is {{ }} value{property.MemberName} ? {Label}(value{property.MemberName}) : null"
            : $"{Label}({property.MemberName})";
    }
}
