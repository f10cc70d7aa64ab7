using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Binding.Anchors;

/// <summary>Reports quotes that begin or end inside a word: a slip of the mouse, or a text that was edited after it was annotated.</summary>
internal sealed class WordEdgeCheck(DocumentText text, AnchorGranularity granularity, DiagnosticBag bag)
{
    /// <param name="judged">The edges that may not be inside a word.</param>
    public void Check(SourceNode at, TextRange range, Edges judged)
    {
        if (range.Length == 0 || granularity == AnchorGranularity.Character)
            return;

        var (startsInside, endsInside) = ((judged & Edges.Start) != 0 && text.CutsWord(range.Start), (judged & Edges.End) != 0 && text.CutsWord(range.End));
        if (!startsInside && !endsInside)
            return;

        var rule = granularity == AnchorGranularity.Word ? AnchorRules.QuoteCutsWordOfCorpus : AnchorRules.QuoteCutsWord;
        if (!bag.HasRoom)
        {
            bag.Add(rule, at.Start, at.End);
            return;
        }

        var (first, last) = (startsInside ? text.WordAt(range.Start) : default, endsInside ? text.WordAt(range.End) : default);
        var (start, end) = (startsInside ? first.Start : range.Start, endsInside ? last.End : range.End);
        bag.Add(rule, at.Start, at.End, Describe(startsInside, endsInside, first, last), Messages.Yaml(text.SliceAround(start, end)));
    }

    private string Describe(bool startsInside, bool endsInside, TextRange first, TextRange last) =>
        !endsInside ? $"begins inside {Word(first)}"
        : !startsInside ? $"ends inside {Word(last)}"
        : first == last ? $"begins and ends inside {Word(first)}"
        : $"begins inside {Word(first)} and ends inside {Word(last)}";

    private string Word(TextRange word) => "the word '" + Messages.Excerpt(text.SliceAround(word.Start, word.End)) + "'";
}
