using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Schema;

namespace IprCorpus.Compiler.Formats.Brat.Writing;

/// <summary>Values and names as brat writes them: nothing breaks a line, and a word holds no space.</summary>
internal static class BratText
{
    public static string Of(PropertySchema property, Value value, SchemaTypes types) => value switch
    {
        IntValue { Number: var number } when property.Kind == ValueKind.Enum => types.Enum(property.TypeName!).Values[number] is var item
            ? item.LabelText : string.Empty,
        IntValue { Number: var number } when property.Kind == ValueKind.Bool => number == 0 ? "false" : "true",
        IntValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        DecimalValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        DateTimeValue { Moment: var moment } => moment.ToString(property.Kind == ValueKind.Date ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss",
            CultureInfo.InvariantCulture),
        PeriodValue { Timex: var timex } => timex,
        QuantityValue quantity => (quantity.Number ?? quantity.Lower ?? quantity.Upper)?.ToString(CultureInfo.InvariantCulture) ?? "lost",
        SpanValue { Range: var range } => range.Start.ToString(CultureInfo.InvariantCulture) + "-" + range.End.ToString(CultureInfo.InvariantCulture),
        EntityReference { Id: var id } => id,
        StringValue { Text: var text } => text,
        _ => string.Empty,
    };

    /// <summary>A text on one line: each character that ends one is a space.</summary>
    public static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');

    /// <summary>A text as one word: each white space is an underscore, and nothing at all is one too.</summary>
    public static string Word(string text)
    {
        var word = new StringBuilder(text);
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsWhiteSpace(word[i]))
                word[i] = '_';
        }

        return word.Length == 0 ? "_" : word.ToString();
    }
}
