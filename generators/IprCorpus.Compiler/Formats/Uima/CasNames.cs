using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Formats.Uima;

/// <summary>The types that every type system has (Apache UIMA, CAS reference), and what features of them hold.</summary>
internal static class CasNames
{
    public const string Top = "uima.cas.TOP";
    public const string AnnotationBase = "uima.cas.AnnotationBase";
    public const string Annotation = "uima.tcas.Annotation";
    public const string DocumentAnnotation = "uima.tcas.DocumentAnnotation";
    public const string Sofa = "uima.cas.Sofa";
    public const string String = "uima.cas.String";
    public const string Boolean = "uima.cas.Boolean";
    public const string Integer = "uima.cas.Integer";
    public const string Double = "uima.cas.Double";
    public const string ByteArray = "uima.cas.ByteArray";
    public const string FsArray = "uima.cas.FSArray";

    /// <summary>The view that every CAS has.</summary>
    public const string InitialView = "_InitialView";

    /// <summary>The feature under which the items of an array stand.</summary>
    public const string Elements = "elements";

    public const string Head = "head";
    public const string Tail = "tail";

    private const string ArraySuffix = "[]";

    private static readonly Dictionary<string, SourceKind> Primitives = new(StringComparer.Ordinal)
    {
        [String] = SourceKind.Text,
        [Boolean] = SourceKind.Bool,
        ["uima.cas.Byte"] = SourceKind.Int,
        ["uima.cas.Short"] = SourceKind.Int,
        [Integer] = SourceKind.Int,
        ["uima.cas.Long"] = SourceKind.Decimal,
        ["uima.cas.Float"] = SourceKind.Decimal,
        [Double] = SourceKind.Decimal,
    };

    private static readonly string[] ListElements = ["Integer", "Float", "String"];

    /// <summary>The types that have instances of their own, bases first.</summary>
    public static readonly IReadOnlyList<CasType> BuiltIn =
    [
        new(Top, string.Empty),
        new(AnnotationBase, Top),
        new(Annotation, AnnotationBase),
        new(DocumentAnnotation, Annotation, new CasFeature("language", String)),
        .. ((string[])["Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "String", "FS"])
            .Select(static element => "uima.cas." + element + "Array").Select(static array => new CasType(array, Top, new CasFeature(Elements, array))),
        new("uima.cas.NonEmptyFSList", Top, new CasFeature(Head, Top), new CasFeature(Tail, Top)),
        .. ListElements
            .Select(static element => new CasType("uima.cas.NonEmpty" + element + "List", Top, new CasFeature(Head, "uima.cas." + element),
                new CasFeature(Tail, Top))),
        .. ListElements.Append("FS").Select(static element => new CasType("uima.cas.Empty" + element + "List", Top)),
    ];

    /// <summary>The types that all formats have, by the names that DKPro Core gives it (https://dkpro.github.io/dkpro-core/), as INCEpTION and WebAnno
    /// do.</summary>
    private static readonly Dictionary<string, string> Common = new(StringComparer.Ordinal)
    {
        ["de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"] = SourceType.Token,
        ["de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"] = SourceType.Sentence,
    };

    private static readonly HashSet<string> Known = new(BuiltIn.Select(static type => type.Name), StringComparer.Ordinal);

    /// <summary>The name that all formats give a type; null for a type of one format.</summary>
    public static string? CommonOf(string type) => Common.TryGetValue(type, out var common) ? common : null;

    public static bool IsBuiltIn(string type) => Known.Contains(type);

    /// <summary>Gets the kind of the values of a primitive type; null for types of feature structures.</summary>
    public static SourceKind? PrimitiveKind(string type) => Primitives.TryGetValue(type, out var kind) ? kind : null;

    public static bool IsArray(string type) =>
        type.EndsWith(ArraySuffix, StringComparison.Ordinal) || IsOfCas(type) && type.EndsWith("Array", StringComparison.Ordinal);

    /// <summary>Determines whether it is a type of linked lists, or of their nodes.</summary>
    public static bool IsList(string type) => IsOfCas(type) && type.EndsWith("List", StringComparison.Ordinal);

    public static bool IsCollection(string type) => IsArray(type) || IsList(type);

    /// <summary>The type of the items of an array or list.</summary>
    public static string ElementOf(string type, string? declared)
    {
        if (type.EndsWith(ArraySuffix, StringComparison.Ordinal))
            return type.Substring(0, type.Length - ArraySuffix.Length);

        var element = type.Substring(0, type.Length - (IsArray(type) ? "Array" : "List").Length);
        return Primitives.ContainsKey(element) ? element : declared ?? Top;
    }

    private static bool IsOfCas(string type) => type.StartsWith("uima.cas.", StringComparison.Ordinal);
}
