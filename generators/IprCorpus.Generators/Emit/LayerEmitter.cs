using IprCorpus.Compiler.Layout;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Names;

namespace IprCorpus.Generators.Emit;

/// <summary>
/// Makes the records named <c>Token</c> and <c>Sentence</c> answer as those of any other corpus. The runtime's interfaces are
/// implemented explicitly, each member that the type has a fitting property for; the others keep the interface's default.
/// </summary>
internal static class LayerEmitter
{
    private const string TokenInterface = RuntimeNames.Runtime + ".IToken";
    private const string SentenceInterface = RuntimeNames.Runtime + ".ISentence";

    /// <summary>What stands behind the base of an annotation type; empty for most.</summary>
    public static string InterfaceOf(TypeLayout type) => type.Name switch
    {
        "Token" => ", " + TokenInterface,
        "Sentence" => ", " + SentenceInterface,
        _ => string.Empty,
    };

    public static void Emit(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        if (type.Name == "Token")
        {
            EmitToken(writer, type, layout);
        }
        else if (type.Name == "Sentence" && layout.Annotations.Any(static other => other.Name == "Token"))
        {
            Member(writer, $"global::System.Collections.Generic.IReadOnlyList<{TokenInterface}> {SentenceInterface}.Tokens", $"{GeneratedNamespaces.TableOf("Token", layout.Schema.Namespace)}.All.CoveredBy(this)");
        }
    }

    private static void EmitToken(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        var properties = type.Properties.Select(static property => property.Schema).Where(static property => !property.IsList).ToDictionary(static property => property.MemberName, StringComparer.Ordinal);
        if (properties.TryGetValue("Form", out var form) && form.Kind == ValueKind.String)
        {
            Member(writer, $"string {TokenInterface}.Form", form.IsOptional ? "Form ?? Text" : "Form");
        }

        foreach (var name in (string[])["Lemma", "Xpos", "Deprel"])
        {
            if (properties.TryGetValue(name, out var property) && TextOf(writer, property, layout) is { } text)
            {
                Member(writer, $"string? {TokenInterface}.{name}", text);
            }
        }

        if (properties.TryGetValue("Upos", out var upos) && upos.IsBuiltIn)
        {
            Member(writer, $"{RuntimeNames.Runtime}.Upos? {TokenInterface}.Upos", "Upos");
        }

        if (properties.TryGetValue("Head", out var head) && head.Kind == ValueKind.Annotation && IsToken(head.TypeName!, layout))
        {
            Member(writer, $"{TokenInterface}? {TokenInterface}.Head", "Head");
        }

        if (properties.TryGetValue("Feats", out var feats) && feats.Kind == ValueKind.String)
        {
            Member(writer, $"string? {TokenInterface}.Feats", "Feats");
        }
        else
        {
            EmitFeatures(writer, type, layout);
        }
    }

    private static bool IsToken(string type, CorpusLayout layout) =>
        layout.Annotations.FirstOrDefault(other => other.Name == type)?.SelfAndBases.Any(static ancestor => ancestor.Name == "Token") == true;

    /// <summary>The features, each of which is a property, as one text.</summary>
    private static void EmitFeatures(SourceWriter writer, TypeLayout type, CorpusLayout layout)
    {
        var features = new List<string>();
        var properties = type.Properties.Select(static property => property.Schema)
            .Where(static property => property.Label?.StartsWith(LabelNames.FeatureScope, StringComparison.Ordinal) == true)
            .OrderBy(static property => property.Label, StringComparer.OrdinalIgnoreCase);
        foreach (var property in properties)
        {
            if (TextOf(writer, property, layout) is { } text)
            {
                features.Add($"({CSharpLiteral.String(property.Label!.Substring(LabelNames.FeatureScope.Length))}, {text}),");
            }
        }

        if (features.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line($"string? {TokenInterface}.Feats =>");
        writer.Continue(() =>
        {
            writer.Line($"{RuntimeNames.Storage}.Features.Join([");
            foreach (var feature in features)
            {
                writer.Line("    " + feature);
            }

            writer.Line("]);");
        });
    }

    /// <summary>The expression that reads a property as its format writes it; null where it is no text. The words of an enum are written first.</summary>
    private static string? TextOf(SourceWriter writer, PropertySchema property, CorpusLayout layout)
    {
        if (property is { Kind: ValueKind.String })
        {
            return property.IsList ? $"string.Join(',', {property.MemberName})" : property.MemberName;
        }

        if (property.Kind != ValueKind.Enum || property.IsBuiltIn)
        {
            return null;
        }

        var name = $"_{LabelNames.ToSeedName(property.MemberName)}Labels";
        var labels = layout.Schema.Enums.First(schema => schema.Name == property.TypeName).Values.Select(static value => CSharpLiteral.String(value.LabelText));
        writer.Line();
        writer.LongLine($"private static readonly string[] {name} = [", string.Join(", ", labels), "];");
        return property.IsList ? $"string.Join(',', global::System.Linq.Enumerable.Select({property.MemberName}, static value => {name}[(int)value]))"
            : property.IsOptional ? $"{property.MemberName} is {{ }} value{property.MemberName} ? {name}[(int)value{property.MemberName}] : null"
            : $"{name}[(int){property.MemberName}]";
    }

    private static void Member(SourceWriter writer, string head, string expression)
    {
        writer.Line();
        writer.Line($"{head} => {expression};");
    }
}
