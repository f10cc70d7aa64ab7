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
        ['*'] = "Star",
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

    private static readonly string[] Digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <summary>
    /// The names that a type can have, best first: of a qualified label the last part, in the singular; that with the part before
    /// it; that with a word behind it.
    /// </summary>
    public static string[] WishesOfType(string label)
    {
        var parts = label.Split('.');
        var isQualified = parts.Length > 1 && parts[parts.Length - 1] is [var first, ..] && char.IsLetter(first);
        var name = EnglishPlural.SingularOf(Of(isQualified ? parts[parts.Length - 1] : label, "Type"));
        var scope = isQualified ? parts.Take(parts.Length - 1).LastOrDefault(static part => part is not ("" or "type" or "types")) : null;
        return WithoutImplicit(scope is null ? [name, name + "Annotation"] : [name, Of(scope, "Type") + name, name + "Annotation", Of(label, "Type")]);
    }

    /// <summary>Leaves out names that would be ambiguous wherever the corpus's namespace is imported, all but the last.</summary>
    public static string[] WithoutImplicit(params string[] wishes) =>
        [.. wishes.Where((wish, i) => i == wishes.Length - 1 || !ImplicitNames.All.Contains(wish))];

    /// <summary>The C# name of a property.</summary>
    public static string OfProperty(string label) => Of(label, "Property");

    /// <summary>The C# names that a property can have, best first: one whose label has a scope, as in <c>misc::Gloss</c>, does without it where it
    /// can.</summary>
    public static string[] WishesOfProperty(string label)
    {
        var scope = label.IndexOf("::", StringComparison.Ordinal);
        return scope > 0 && scope + 2 < label.Length ? [OfProperty(label.Substring(scope + 2)), OfProperty(label)] : [OfProperty(label)];
    }

    /// <summary>The C# name of an enum's value.</summary>
    /// <param name="label">The label of the value.</param>
    /// <param name="noun">The C# name of the property, which stands before numbers: <c>Level3</c>.</param>
    public static string OfValue(string label, string noun) => Of(label, noun, spellsDigits: false);

    /// <summary>The name that a schema writes for a C# name: the same with a small first letter.</summary>
    public static string ToSeedName(string member) => char.ToLowerInvariant(member[0]) + member.Substring(1);

    private static string Of(string label, string noun, bool spellsDigits = true)
    {
        var name = label.Any(static c => char.IsLetterOrDigit(c)) ? CSharpNames.Pascal(Spell(label)) : CSharpNames.Pascal(Spelled(label));
        name = name.TrimStart('_');
        if (spellsDigits)
            name = SpellDigits(name);

        // Some capitals have no small letter, and some small letters have two capitals: no schema could write such a name.
        if (name.Length == 0 || !char.IsLetter(name[0]) || char.IsUpper(ToSeedName(name)[0]) || CSharpNames.Pascal(ToSeedName(name)) != name)
            name = noun + name;

        return name.Length <= MaxLength ? name : name.Substring(0, Whole(name, MaxLength - 8)) + Hash(label);
    }

    /// <summary>
    /// Signs that tell labels apart, such as the plus of <c>B+</c> and the minus of <c>-1</c>, stay as words at the end of a word
    /// and before a digit; all others join words. Words in capitals become words with one, as .NET writes acronyms.
    /// </summary>
    private static string Spell(string label)
    {
        var last = label[label.Length - 1];
        if (last is '$' or '+' or '*')
            label = label.Substring(0, label.Length - 1) + "-" + Symbols[last];

        if (label.Length > 1 && label[0] is '+' or '-' or '<' or '>' or '=' or '~' && char.IsDigit(label[1]))
            label = (label[0] == '-' ? "Minus" : Symbols[label[0]]) + label.Substring(1);

        var words = new StringBuilder(label);
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && char.IsLetterOrDigit(words[end]))
                end++;

            if (end - start > 1 && IsCapitals(words, start, end))
            {
                for (var i = start + 1; i < end; i++)
                    words[i] = char.ToLowerInvariant(words[i]);
            }

            start = Math.Max(end, start + 1);
        }

        return words.ToString();
    }

    /// <summary>Determines whether a word has no letters but capitals of ASCII, and more than one of them.</summary>
    private static bool IsCapitals(StringBuilder text, int start, int end)
    {
        var letters = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is >= 'A' and <= 'Z')
                letters++;
            else if (!char.IsDigit(text[i]))
                return false;
        }

        return letters > 1;
    }

    /// <summary>The digits with which a name begins, as words, for no identifier begins with a digit.</summary>
    private static string SpellDigits(string name)
    {
        var count = name.TakeWhile(static c => c is >= '0' and <= '9').Count();
        return count == 0 ? name : string.Concat(name.Take(count).Select(static c => Digits[c - '0'])) +
            (count < name.Length ? char.ToUpperInvariant(name[count]) + name.Substring(count + 1) : string.Empty);
    }

    private static string Spelled(string label)
    {
        var result = new StringBuilder();
        for (var i = 0; i < label.Length && i < MaxLength;)
        {
            var run = 1;
            while (i + run < label.Length && label[i + run] == label[i])
                run++;

            result.Append(run switch { 1 => "", 2 => "Double", 3 => "Triple", _ => "X" + run.ToString(CultureInfo.InvariantCulture) });
            result.Append(Symbols.TryGetValue(label[i], out var symbol) ? symbol : ((int)label[i]).ToString("X4", CultureInfo.InvariantCulture)).Append('-');
            i += run;
        }

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
