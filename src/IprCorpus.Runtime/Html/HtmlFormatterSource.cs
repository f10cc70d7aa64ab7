namespace IprCorpus.Runtime.Html;

/// <summary>Hands out the formatter to notebooks, which call it by name.</summary>
internal sealed class HtmlFormatterSource
{
    private static readonly object[] Formatters = [new HtmlFormatter()];

    public IEnumerable<object> CreateTypeFormatters() => Formatters;
}
