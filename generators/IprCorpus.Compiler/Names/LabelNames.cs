using System.Globalization;
using System.Text;

namespace IprCorpus.Compiler.Names;

/// <summary>
/// Makes names out of the labels of foreign formats, which can be anything: <c>webanno.custom.Referent</c>, <c>Org-Arg2</c>,
/// <c>acl:relcl</c>, <c>``</c>. The results start with a letter; different labels can give one name, and the caller keeps
/// them apart.
/// </summary>
internal static class LabelNames
{
    /// <summary>The scope of morphological features: the label of the property that holds <c>Number=Plur</c> is <c>feats::Number</c>.</summary>
    public const string FeatureScope = "feats::";

    private const int MaxLength = 96;

    private static readonly Dictionary<char, string> Symbols = new()
    {
        ['!'] = "Exclamation",
        ['"'] = "QuotationMark",
        ['#'] = "NumberSign",
        ['$'] = "Dollar",
        ['%'] = "Percent",
        ['&'] = "And",
        ['\''] = "Apostrophe",
        ['('] = "LeftBracket",
        [')'] = "RightBracket",
        ['*'] = "Asterisk",
        ['+'] = "Plus",
        [','] = "Comma",
        ['-'] = "Hyphen",
        ['.'] = "Period",
        ['/'] = "Slash",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['<'] = "Less",
        ['='] = "Equals",
        ['>'] = "Greater",
        ['?'] = "Question",
        ['@'] = "At",
        ['['] = "LeftSquareBracket",
        ['\\'] = "Backslash",
        [']'] = "RightSquareBracket",
        ['^'] = "Caret",
        ['_'] = "Underscore",
        ['`'] = "Backquote",
        ['{'] = "LeftBrace",
        ['|'] = "Bar",
        ['}'] = "RightBrace",
        ['~'] = "Tilde",
    };

    /// <summary>The name of a type: of a qualified label the last part.</summary>
    public static string OfType(string label)
    {
        var dot = label.LastIndexOf('.');
        return Of(dot >= 0 && dot < label.Length - 1 && char.IsLetter(label[dot + 1]) ? label.Substring(dot + 1) : label, "Type");
    }

    /// <summary>The C# name of a property.</summary>
    public static string OfProperty(string label) => Of(label, "Property");

    /// <summary>The C# names that a property can have, best first: one whose label has a scope, as in <c>misc::Gloss</c>, does without it where it can.</summary>
    public static string[] WishesOfProperty(string label)
    {
        var scope = label.IndexOf("::", StringComparison.Ordinal);
        return scope > 0 && scope + 2 < label.Length ? [OfProperty(label.Substring(scope + 2)), OfProperty(label)] : [OfProperty(label)];
    }

    /// <summary>The C# name of an enum's value.</summary>
    public static string OfValue(string label) => Of(label, "Value");

    /// <summary>The name that a schema writes for a C# name: the same with a small first letter.</summary>
    public static string ToSeedName(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    private static string Of(string label, string noun)
    {
        var name = label.Any(static c => char.IsLetterOrDigit(c)) ? CSharpNames.Pascal(Spell(label)) : CSharpNames.Pascal(Spelled(label));
        name = name.TrimStart('_');

        // Some capitals have no small letter, and some small letters have two capitals: no schema could write such a name.
        if (name.Length == 0 || !char.IsLetter(name[0]) || char.IsUpper(ToSeedName(name)[0]) || CSharpNames.Pascal(ToSeedName(name)) != name)
            name = noun + name;

        return name.Length <= MaxLength ? name : name.Substring(0, Whole(name, MaxLength - 8)) + Hash(label);
    }

    /// <summary>Signs that tell labels apart, such as the plus of <c>B+</c>, stay as words at the end of a word; all others join words.</summary>
    private static string Spell(string label)
    {
        var last = label[label.Length - 1];
        return last is '$' or '+' or '*' && Symbols.TryGetValue(last, out var symbol) ? label.Substring(0, label.Length - 1) + "-" + symbol : label;
    }

    private static string Spelled(string label)
    {
        var result = new StringBuilder();
        foreach (var c in label.Length > MaxLength ? label.Substring(0, MaxLength) : label)
            result.Append(Symbols.TryGetValue(c, out var symbol) ? symbol : ((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('-');

        return result.Length == 0 ? "Empty" : result.ToString();
    }

    private static int Whole(string name, int length) => char.IsLowSurrogate(name[length]) ? length - 1 : length;

    private static string Hash(string label)
    {
        var hash = 2166136261u;
        foreach (var c in label)
            hash = unchecked((hash ^ c) * 16777619u);

        return hash.ToString("X8", CultureInfo.InvariantCulture);
    }
}
