using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Names;
using IprCorpus.Compiler.Patterns.Syntax;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Patterns.Binding;

/// <summary>Resolves the attributes of conditions.</summary>
internal sealed class ConditionBinder(PatternSchema schema, List<PatternDiagnostic> diagnostics)
{
    private const int MaxShown = 30;

    private static readonly PatternAttribute Characters = new(nameof(Characters), AttributeKind.Characters);
    private static readonly PatternAttribute EntityId = new("Id", AttributeKind.String);
    private static readonly PatternAttribute AnnotationId = new("Id", AttributeKind.String, IsOptional: true);

    private readonly ValueBinder _values = new(schema, diagnostics);

    /// <summary>The condition on a type, the computed words where that is null; null where something is wrong.</summary>
    public BoundCondition? Bind(Condition condition, PatternType? type) => condition switch
    {
        Junction junction => BindJunction(junction, type),
        Negation negation => Bind(negation.Operand, type) is { } operand ? new BoundNegation(operand) : null,
        _ => BindComparison((Comparison)condition, type),
    };

    private BoundJunction? BindJunction(Junction junction, PatternType? type)
    {
        var left = Bind(junction.Left, type);
        var right = Bind(junction.Right, type);
        return left is null || right is null ? null : new BoundJunction(left, right, junction.IsAnd);
    }

    private BoundCondition? BindComparison(Comparison comparison, PatternType? type)
    {
        var path = new List<PatternAttribute>();
        foreach (var name in comparison.Path)
        {
            if (path.Count > 0)
            {
                var last = path[path.Count - 1];
                type = last.Kind == AttributeKind.Reference ? schema.FindReferencedType(last) : null;
                if (type is null)
                {
                    Unknown(name, $"'{last.Name}'", []);
                    return null;
                }
            }

            if (Find(name.Text, type) is not { } attribute)
            {
                Unknown(name, type?.Name ?? "A computed word", [.. AttributesOf(type)]);
                return null;
            }

            path.Add(attribute);
        }

        // A reference is compared by the id of what it refers to.
        if (path[path.Count - 1] is { Kind: AttributeKind.Reference } reference)
            path.Add(schema.FindReferencedType(reference) is { IsAnnotation: true } ? AnnotationId : EntityId);

        if (_values.Bind(comparison, path[path.Count - 1]) is not { } value)
            return null;

        var bound = new BoundComparison(new EquatableArray<PatternAttribute>(path), value);
        return comparison.Operator is ComparisonOperator.NoMatch or ComparisonOperator.NotEqual ? new BoundNegation(bound) : bound;
    }

    /// <summary>Finds an attribute: one that the schema declares; else the word of tokens, the text of annotations, and the id of both.</summary>
    private static PatternAttribute? Find(string name, PatternType? type)
    {
        var member = CSharpNames.Pascal(name);
        return type?.Attributes.FirstOrDefault(attribute => attribute.MemberName == member) ?? member switch
        {
            "Word" when type is null or { Name: PatternSchema.TokenName } => Characters,
            "Text" when type is null or { IsAnnotation: true } => Characters,
            "Id" when type is not null => type.IsAnnotation ? AnnotationId : EntityId,
            _ => null,
        };
    }

    private static IEnumerable<string> AttributesOf(PatternType? type)
    {
        if (type is null)
            return ["word", "text"];

        IEnumerable<string> own = type.Attributes.Where(static attribute => attribute.Kind != AttributeKind.Other).Select(static attribute => attribute.Name);
        return own
            .Concat(type.Name == PatternSchema.TokenName ? ["word"] : [])
            .Concat(type.IsAnnotation ? ["text", "id"] : ["id"])
            .Distinct();
    }

    private void Unknown(NameSyntax name, string type, IReadOnlyList<string> known)
    {
        var shown = known.Count == 0 ? "none, for it refers to nothing"
            : known.Count > MaxShown ? $"{string.Join(", ", known.Take(MaxShown))} and others"
            : Messages.List(known);
        diagnostics.Add(PatternDiagnostic.Of(PatternRules.UnknownPatternAttribute, name.Range, type, name.Text, Spelling.DidYouMean(name.Text, known), shown));
    }
}
