using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Conllu;

/// <summary>The file in hand, and what all who read in it share: equal strings and keys exist once.</summary>
internal sealed class ConlluFile(SourceFile file, DiagnosticBag bag)
{
    private readonly StringPool _strings = new();
    private readonly Dictionary<string, ConlluKey> _features = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConlluKey> _misc = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConlluKey> _ofDocuments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConlluKey> _ofSentences = new(StringComparer.Ordinal);

    public SourceFile File => file;

    public string Text { get; } = file.Text;

    public DiagnosticBag Bag => bag;

    /// <summary>The features that the file has, in ordinal order.</summary>
    public IEnumerable<ConlluKey> Features => _features.Values.OrderBy(static key => key.Scalar.Text, StringComparer.Ordinal);

    public string Share(int start, int end) => _strings.Share(Text, start, end - start);

    /// <summary>A value that is text, whatever it looks like.</summary>
    public SourceScalar Scalar(int start, int end) => new(Share(start, end), isPlain: false, start, end);

    /// <summary>A value of which nothing is known; only numbers can mean something else than their characters.</summary>
    public SourceScalar Value(int start, int end) => new(Share(start, end), start < end && Text[start] is >= '0' and <= '9' or '-', start, end);

    public ConlluKey Feature(int start, int end) => Key(_features, ConlluLabels.FeatureScope, start, end);

    public ConlluKey Misc(int start, int end) => Key(_misc, ConlluLabels.MiscScope, start, end);

    public ConlluKey Comment(int start, int end, bool isAboutDocument) => Key(isAboutDocument ? _ofDocuments : _ofSentences, string.Empty, start, end);

    public bool Is(int start, int end, string value) =>
        end - start == value.Length && string.CompareOrdinal(Text, start, value, 0, value.Length) == 0;

    /// <summary>The first place of a character; the end where there is none.</summary>
    public int Find(char c, int start, int end)
    {
        var at = Text.IndexOf(c, start, end - start);
        return at < 0 ? end : at;
    }

    /// <summary>A number of one to nine digits; -1 for anything else.</summary>
    public int Number(int start, int end)
    {
        if (end - start is 0 or > 9)
            return -1;

        var number = 0;
        for (var i = start; i < end; i++)
        {
            if (Text[i] is not (>= '0' and <= '9'))
                return -1;

            number = (number * 10) + (Text[i] - '0');
        }

        return number;
    }

    public void Report(DiagnosticRule rule, int start, int end, params string[] arguments) => bag.Add(rule, start, end, arguments);

    private ConlluKey Key(Dictionary<string, ConlluKey> keys, string scope, int start, int end)
    {
        var name = Share(start, end);
        if (!keys.TryGetValue(name, out var key))
            keys.Add(name, key = new ConlluKey(new SourceScalar(scope + name, isPlain: false, start, end)));

        return key;
    }
}
