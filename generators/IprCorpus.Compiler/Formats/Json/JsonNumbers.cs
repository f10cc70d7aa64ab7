namespace IprCorpus.Compiler.Formats.Json;

/// <summary>The grammar of numbers (RFC 8259, section 6).</summary>
internal static class JsonNumbers
{
    public static bool IsNumber(string word)
    {
        var at = word.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digits(word, at);
        if (whole == at || word[at] == '0' && whole > at + 1)
            return false;

        at = whole;
        if (at < word.Length && word[at] == '.')
        {
            var fraction = Digits(word, at + 1);
            if (fraction == at + 1)
                return false;

            at = fraction;
        }

        if (at < word.Length && word[at] is 'e' or 'E')
        {
            at += at + 1 < word.Length && word[at + 1] is '+' or '-' ? 2 : 1;
            var exponent = Digits(word, at);
            if (exponent == at)
                return false;

            at = exponent;
        }

        return at == word.Length;
    }

    private static int Digits(string word, int at)
    {
        while (at < word.Length && word[at] is >= '0' and <= '9')
            at++;

        return at;
    }
}
