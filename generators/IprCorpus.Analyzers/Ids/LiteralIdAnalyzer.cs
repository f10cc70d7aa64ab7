using System.Collections.Immutable;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Patterns;
using IprCorpus.Generators.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IprCorpus.Analyzers.Ids;

/// <summary>
/// Reports constant ids that the corpus does not have, in <c>Person.ById("…")</c>, <c>Place.ByIso3166("…")</c>,
/// <c>Corpus.Documents["…"]</c> and <c>document.FindAnnotation("…")</c>. The corpus is known by what its generated types carry;
/// where they carry nothing, for there are too many ids, it is silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralIdAnalyzer : DiagnosticAnalyzer
{
    private const string Runtime = "IprCorpus.Runtime";
    private const string ById = "ById";

    private static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(LiteralIdRules.UnknownLiteralId);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Runtime + ".LookupValuesAttribute") is { } attribute)
            {
                var values = new LookupValues(attribute);
                start.RegisterOperationAction(operation => Check((IInvocationOperation)operation.Operation, values, operation), OperationKind.Invocation);
                start.RegisterOperationAction(operation => Check((IPropertyReferenceOperation)operation.Operation, values, operation),
                    OperationKind.PropertyReference);
            }
        });
    }

    private static void Check(IInvocationOperation invocation, LookupValues values, OperationAnalysisContext context)
    {
        var method = invocation.TargetMethod;
        if (invocation.Arguments is not [var argument] || method.Parameters[0].Type.SpecialType != SpecialType.System_String)
        {
            return;
        }

        if (method.IsStatic ? method.Name.StartsWith("By", StringComparison.Ordinal) : method.Name == "FindAnnotation")
        {
            Check(argument, method.ContainingType, method.Name, isInstance: method.Name == ById, values, context);
        }
        else if (method.Name is "Find" or "Contains" && ItemOf(method.ContainingType) is { } item)
        {
            Check(argument, item, ById, isInstance: method.Name == "Find", values, context);
        }
    }

    private static void Check(IPropertyReferenceOperation reference, LookupValues values, OperationAnalysisContext context)
    {
        if (reference is { Property.IsIndexer: true, Arguments: [var argument] } && ItemOf(reference.Property.ContainingType) is { } item)
        {
            Check(argument, item, ById, isInstance: true, values, context);
        }
    }

    /// <summary>Gets the type of the items of a list of documents or entities; null for any other type.</summary>
    private static INamedTypeSymbol? ItemOf(INamedTypeSymbol type) =>
        type is { Name: "DocumentList" or "EntityList", TypeArguments: [INamedTypeSymbol item] }
            && type.ContainingNamespace.ToDisplayString() == Runtime ? item : null;

    private static void Check(
        IArgumentOperation argument, INamedTypeSymbol type, string lookup, bool isInstance, LookupValues values, OperationAnalysisContext context)
    {
        if (argument.Value.ConstantValue is not { HasValue: true, Value: string written } || values.Of(type, lookup) is not { } known
            || known.ContainsKey(written))
        {
            return;
        }

        var nearest = NearestIds.Of(written, known.Keys);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(LiteralIdProperties.Ids, string.Join("\n", nearest));
        if (isInstance && nearest.Count > 0 && LookupValues.NamedInstance(known[nearest[0]], nearest[0]) is { } member)
        {
            properties = properties.Add(LiteralIdProperties.Member,
                $"{member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member.Name}");
        }

        var (kind, key) = lookup switch
        {
            ById => (type.Name, "id"),
            "FindAnnotation" => ("annotation", "id"),
            _ => (type.Name, lookup.Substring(2)),
        };
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor, argument.Value.Syntax.GetLocation(), properties, kind, key, Messages.Safe(written), NearestIds.DidYouMean(nearest)));
    }
}
