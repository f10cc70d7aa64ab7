using System.Text;

namespace IprCorpus.Compiler.Text;

/// <summary>
/// Records as lines of text, for what one host tells another through a file: fields between tabs, whatever they hold.
/// </summary>
internal static class FieldLine
{
    /// <summary>Appends a line.</summary>
    public static void Append(StringBuilder text, params IEnumerable<string> fields)
    {
        var isFirst = true;
        foreach (var field in fields)
        {
            if (!isFirst)
                text.Append('\t');

            isFirst = false;
            foreach (var unit in field)
            {
                switch (unit)
                {
                    case '\\': text.Append("\\\\"); break;
                    case '\t': text.Append("\\t"); break;
                    case '\n': text.Append("\\n"); break;
                    case '\r': text.Append("\\r"); break;
                    default: text.Append(unit); break;
                }
            }
        }

        text.Append('\n');
    }

    /// <summary>The fields of each line.</summary>
    public static IEnumerable<string[]> Read(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return Array.ConvertAll(text.Substring(start, end - start).Split('\t'), Unescape);
            start = end + 1;
        }
    }

    private static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
            return field;

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            text.Append(field[i] != '\\' || i + 1 == field.Length ? field[i] : field[++i] switch
            {
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                var unit => unit,
            });
        }

        return text.ToString();
    }
}
