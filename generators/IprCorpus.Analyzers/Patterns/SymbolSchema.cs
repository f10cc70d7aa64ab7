using IprCorpus.Compiler.Patterns.Binding;
using Microsoft.CodeAnalysis;

namespace IprCorpus.Analyzers.Patterns;

/// <summary>The schema of a compiled corpus, read from its types.</summary>
/// <param name="facade">The corpus's <c>Corpus</c>.</param>
internal sealed class SymbolSchema(INamedTypeSymbol facade) : PatternSchema
{
    private const string Root = "Annotation";

    private static readonly PatternAttribute Document = new("Document", AttributeKind.Reference, "Document");

    private static readonly SymbolDisplayFormat Qualified =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    public override string Namespace { get; } = facade.ContainingNamespace.ToDisplayString(Qualified);

    public override IEnumerable<string> AnnotationTypes => Lists.Select(static list => ItemOf(list).Name);

    /// <summary>The lists of annotations, those of the declared types before that of all.</summary>
    private IEnumerable<IPropertySymbol> Lists => facade.GetMembers().OfType<IPropertySymbol>()
        .Where(static property => property.Type is INamedTypeSymbol { Name: "AnnotationList", TypeArguments: [INamedTypeSymbol] })
        .OrderBy(static property => ItemOf(property).Name == Root);

    public override PatternType? FindAnnotationType(string name) =>
        Lists.FirstOrDefault(list => ItemOf(list).Name == name) is { } found
            ? new PatternType(name, IsAnnotation: true, found.Name, [.. AttributesOf(ItemOf(found)), Document])
            : null;

    public override PatternType? FindReferencedType(PatternAttribute attribute) =>
        FindAnnotationType(attribute.TypeName!) ?? (Find(attribute.TypeName!) is { } type
            ? new PatternType(type.Name, IsAnnotation: false, null, [.. AttributesOf(type)])
            : null);

    public override IReadOnlyList<PatternValue> ValuesOf(PatternAttribute attribute) =>
        [.. (attribute.IsBuiltIn ? FindBuiltIn(attribute.TypeName!) : Find(attribute.TypeName!))?.GetMembers().OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue).Select(static field => new PatternValue(field.Name, LabelOf(field))) ?? []];

    private static string LabelOf(IFieldSymbol value) =>
        value.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "LabelAttribute" })?.ConstructorArguments is [{ Value: string label }]
                ? label : value.Name;

    private INamedTypeSymbol? Find(string name) => facade.ContainingNamespace.GetTypeMembers(name).FirstOrDefault();

    /// <summary>A type of the runtime that the corpus was compiled against.</summary>
    private INamedTypeSymbol? FindBuiltIn(string name) =>
        Lists.FirstOrDefault()?.Type.ContainingNamespace.GetTypeMembers(name).FirstOrDefault();

    /// <summary>The declared properties, inherited ones first. What all records have, and lists of those who refer to one, are none.</summary>
    private IEnumerable<PatternAttribute> AttributesOf(INamedTypeSymbol type)
    {
        if (type.Name is Root or "Entity" || type.BaseType is not { } @base)
        {
            return [];
        }

        var own = type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false })
            .Where(property => !HasByItself(type, property.Name))
            .Select(AttributeOf)
            .OfType<PatternAttribute>();
        return (SymbolEqualityComparer.Default.Equals(@base.ContainingNamespace, facade.ContainingNamespace) ? AttributesOf(@base) : []).Concat(own);
    }

    /// <summary>A document's record has texts of its own beside what the schema declares.</summary>
    private static bool HasByItself(INamedTypeSymbol type, string property) => type.Name == "Document" && property == "Regularized";

    private PatternAttribute? AttributeOf(IPropertySymbol property)
    {
        var type = property.Type;
        if (type is INamedTypeSymbol { Name: "AnnotationList" or "EntityList" or "DocumentList" or "CorpusTexts" })
        {
            return null;
        }

        var isList = type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [_] };
        type = isList ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        var isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        type = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        var kind = KindOf(type);
        var isBuiltIn = kind == AttributeKind.Enum && !IsDeclared(type);
        return new PatternAttribute(property.Name, kind, kind is AttributeKind.Enum or AttributeKind.Reference ? type.Name : null,
            isOptional, isList, isBuiltIn);
    }

    /// <summary>Determines whether the schema declares a type; the other enums of properties are the runtime's.</summary>
    private bool IsDeclared(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, facade.ContainingNamespace);

    private AttributeKind KindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => AttributeKind.String,
        { SpecialType: SpecialType.System_Int32 } => AttributeKind.Int,
        { SpecialType: SpecialType.System_Decimal } => AttributeKind.Decimal,
        { SpecialType: SpecialType.System_Boolean } => AttributeKind.Bool,
        { TypeKind: TypeKind.Enum } => AttributeKind.Enum,
        _ when !IsDeclared(type) => AttributeKind.Other,
        _ => AttributeKind.Reference,
    };

    private static INamedTypeSymbol ItemOf(IPropertySymbol list) => (INamedTypeSymbol)((INamedTypeSymbol)list.Type).TypeArguments[0];
}
