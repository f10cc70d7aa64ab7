using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>
/// Looks through a file for characters that cause trouble. Each kind is reported once a file, at its first place and
/// with its number, however often it occurs.
/// </summary>
internal static class CharacterCheck
{
    /// <summary>A text is kept as it was received: most of what is unusual in it deserves a warning only.</summary>
    public static void CheckText(string text, DiagnosticBag bag)
    {
        var found = Count(text, 0);
        Report(FileRules.InvalidCharacter, CharacterClass.Invalid);
        Report(FileRules.ControlCharacter, CharacterClass.Control);
        Report(FileRules.LineSeparator, CharacterClass.LineSeparator);
        Report(FileRules.BidirectionalControl, CharacterClass.Bidirectional);
        if (found[(int)CharacterClass.Replacement] is { Count: > 0 } replaced)
            bag.Add(FileRules.ReplacementCharacter, replaced.First, replaced.First + 1, Messages.InAll(replaced.Count));

        void Report(DiagnosticRule rule, CharacterClass kind)
        {
            if (found[(int)kind] is { Count: > 0 } seen)
                bag.Add(rule, seen.First, seen.First + 1, Characters.Name(text[seen.First]), Messages.InAll(seen.Count));
        }
    }

    /// <summary>In a YAML file each of them can be written as an escape, where everybody sees it.</summary>
    public static void CheckYaml(string text, DiagnosticBag bag)
    {
        var found = Count(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        foreach (var (count, first) in found)
        {
            if (count > 0 && text[first] != '\uFFFD')
                bag.Add(FileRules.YamlCharacter, first, first + 1, Characters.Name(text[first]), Messages.InAll(count), Characters.Escape(text[first]));
        }
    }

    /// <summary>Reports a text that ends its lines in more than one way, or with a lone carriage return.</summary>
    public static void CheckLineEnds(string text, DiagnosticBag bag)
    {
        int both = 0, feeds = 0, returns = 0, odd = -1;
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = i + 1 < text.Length ? text.IndexOfAny(LineEnds, i + 1) : -1)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                both++;
            else if (text[i] == '\r')
                returns++;
            else if (i > 0 && text[i - 1] == '\r')
                continue;
            else
                feeds++;

            if (odd < 0 && (both > 0 ? 1 : 0) + (feeds > 0 ? 1 : 0) + (returns > 0 ? 1 : 0) > 1)
                odd = i;
        }

        if (odd < 0)
            return;

        var kinds = new List<string>();
        if (feeds > 0)
            kinds.Add(Messages.Number(feeds) + " LF");
        if (both > 0)
            kinds.Add(Messages.Number(both) + " CR LF");
        if (returns > 0)
            kinds.Add(Messages.Number(returns) + " CR");

        var length = text[odd] == '\r' && odd + 1 < text.Length && text[odd + 1] == '\n' ? 2 : 1;
        bag.Add(FileRules.MixedLineEnds, odd, odd + length, Messages.List(kinds));
    }

    /// <summary>Reports the places where a text is not in normalization form C: two characters stand where one would.</summary>
    public static void CheckForm(string text, DiagnosticBag bag)
    {
        var (count, first) = (0, 0);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] >= '\u0300' && Composition.Compose(text[i - 1], text[i]) is not null && count++ == 0)
                first = i - 1;
        }

        if (count > 0)
        {
            var place = text.Substring(first, 2);
            bag.Add(FileRules.NotNormalized, first, first + 2, place, Messages.InAll(count), Composition.ToComposed(place)!);
        }
    }

    private static readonly char[] LineEnds = ['\r', '\n'];

    private static (int Count, int First)[] Count(string text, int start)
    {
        var found = new (int Count, int First)[(int)CharacterClass.Replacement + 1];
        for (var i = start; i < text.Length; i++)
        {
            // The common case first: this loop sees every character of the corpus.
            var c = text[i];
            if (c is >= ' ' and < '\u007F' or '\n' or >= '\u00A0' and < '\u2028')
                continue;

            var kind = Characters.Classify(text, i);
            if (kind == CharacterClass.Ordinary)
                continue;

            ref var seen = ref found[(int)kind];
            if (seen.Count++ == 0)
                seen.First = i;
        }

        return found;
    }
}
