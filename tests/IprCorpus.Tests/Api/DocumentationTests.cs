using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Basic.Reference.Assemblies;
using IprCorpus.Runtime;
using IprCorpus.Tests.Readmes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IprCorpus.Tests.Api;

/// <summary>The documentation that the runtime ships is whole: every public member says what it takes and what it returns.</summary>
[Collection(ConsoleUsers.Name)]
public sealed partial class DocumentationTests
{
    private static readonly string AssemblyPath = typeof(CorpusDocument).Assembly.Location;

    private static readonly Dictionary<string, XElement> Comments = XDocument.Load(Path.ChangeExtension(AssemblyPath, ".xml"))
        .Descendants("member").ToDictionary(static member => (string)member.Attribute("name")!);

    private static readonly List<ISymbol> Members = [.. PublicMembers()];

    [Fact]
    public void There_are_members() => Members.Count.Should().BeGreaterThan(400);

    [Fact]
    public void Every_public_member_has_a_summary() =>
        Members.Where(static member => CommentOf(member)?.Element("summary") is null).Select(Name).Should().BeEmpty();

    private static IEnumerable<ISymbol> Explained => Members.Where(static member => CommentOf(member) is not null);

    [Fact]
    public void Every_parameter_is_explained() =>
        Explained
            .SelectMany(static member => ParametersOf(member).Where(parameter => !Has(member, "param", parameter))
                .Select(parameter => $"{Name(member)}: {parameter}"))
            .Should().BeEmpty();

    [Fact]
    public void Every_type_parameter_is_explained() =>
        Explained
            .SelectMany(static member => TypeParametersOf(member).Where(parameter => !Has(member, "typeparam", parameter))
                .Select(parameter => $"{Name(member)}: {parameter}"))
            .Should().BeEmpty();

    [Fact]
    public void Every_result_is_explained() =>
        Explained
            .Where(static member => member is IMethodSymbol { ReturnsVoid: false, MethodKind: not MethodKind.Constructor }
                or IPropertySymbol { IsIndexer: true })
            .Where(static member => CommentOf(member)!.Element("returns") is null)
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Every_summary_begins_as_those_of_the_framework_do() =>
        Explained.Where(static member => RiddleStart().IsMatch((CommentOf(member)!.Element("summary")?.Value ?? "").Trim())).Select(Name).Should().BeEmpty();

    /// <summary>Readers of the package cannot reach internal members, and so are not told of them.</summary>
    [Fact]
    public void Only_public_members_have_comments()
    {
        var known = AllPublic().Select(static symbol => symbol.GetDocumentationCommentId()!).ToHashSet();

        Comments.Keys.Where(name => !known.Contains(name)).Should().BeEmpty();
    }

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var (name, comment) in Comments)
            {
                for (var i = 0; i < comment.Elements("example").Count(); i++)
                {
                    examples.Add(name, i);
                }
            }

            return examples;
        }
    }

    [Fact]
    public void There_are_examples() => ((IEnumerable<object[]>)Examples).Should().HaveCountGreaterThan(5);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles_and_runs(string member, int number)
    {
        var code = WebUtility.HtmlDecode(Comments[member].Elements("example").ElementAt(number).Element("code")!.Value);

        Sample.Run($"using IprCorpus;\nusing IprCorpus.Runtime;\n\n{code}").Should().NotBeEmpty();
    }

    /// <summary>What readers see of the runtime, types included.</summary>
    private static IEnumerable<ISymbol> PublicMembers() =>
        AllPublic().OfType<INamedTypeSymbol>()
            .SelectMany(static type => type.GetMembers().Where(IsPublic).Where(IsWritten).Where(static member => !IsForGeneratedCode(member)).Prepend(type));

    /// <summary>Whether a member can be reached from derived types only, of a type that only generated code derives from.</summary>
    private static bool IsForGeneratedCode(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member.ContainingType.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name == "EditorBrowsableAttribute");

    private static IEnumerable<ISymbol> AllPublic()
    {
        var reference = MetadataReference.CreateFromFile(AssemblyPath);
        var compilation = CSharpCompilation.Create("Reader", references: [.. Net80.References.All, reference]);
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return TypesIn(assembly.GlobalNamespace).Where(IsPublic)
            .SelectMany(static type => type.GetMembers().Where(IsPublic).Where(static member => member is not INamedTypeSymbol).Prepend(type));
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(static member => member switch
    {
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        INamespaceSymbol inner => TypesIn(inner),
        _ => [],
    });

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

    /// <summary>Whether a member is written in source: not what records and properties bring along, nor what a base explains.</summary>
    private static bool IsWritten(ISymbol member) =>
        member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        && !member.Name.StartsWith('<')
        && (CommentOf(member) is { } comment ? comment.Element("inheritdoc") is null
            : !member.IsImplicitlyDeclared && !IsOfRecord(member)
                && member is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } && !IsPositional(member));

    private static bool IsOfRecord(ISymbol member) =>
        member.Name is "EqualityContract" or "PrintMembers" or "Deconstruct" or "Equals" or "GetHashCode" or "ToString" or "op_Equality" or "op_Inequality"
        || (member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            && (CommentOf(member.ContainingType)!.Element("param") is not null || IsCopy((IMethodSymbol)member)));

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters is [var parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, constructor.ContainingType);

    /// <summary>Whether a member belongs to a parameter of a record, which the record explains.</summary>
    private static bool IsPositional(ISymbol member) =>
        member is IPropertySymbol && CommentOf(member.ContainingType)!.Elements("param").Any(param => (string)param.Attribute("name")! == member.Name);

    private static XElement? CommentOf(ISymbol symbol) => Comments.GetValueOrDefault(symbol.GetDocumentationCommentId()!);

    private static string Name(ISymbol symbol) => symbol.ToDisplayString();

    private static IEnumerable<string> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Name),
        IPropertySymbol { IsIndexer: true } indexer => indexer.Parameters.Select(static parameter => parameter.Name),
        _ => [],
    };

    private static IEnumerable<string> TypeParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.TypeParameters.Select(static parameter => parameter.Name),
        INamedTypeSymbol { ContainingType: null } type => type.TypeParameters.Select(static parameter => parameter.Name),
        _ => [],
    };

    private static bool Has(ISymbol member, string element, string name) =>
        CommentOf(member)!.Elements(element).Any(found => (string?)found.Attribute("name") == name);

    /// <summary>Starts that make a reader decode what a verb or a noun would say.</summary>
    [GeneratedRegex(@"^(What|How|Where|Whether|Who|Which|When|Those|Something|Somebody|Made|Says)\b")]
    private static partial Regex RiddleStart();
}
