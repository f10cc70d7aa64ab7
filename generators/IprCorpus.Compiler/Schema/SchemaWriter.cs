using System.Globalization;
using System.Text;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Compiler.Schema;

/// <summary>Writes a declaration as a <c>corpus.yaml</c> that is pinned: reading it gives the same schema, whatever the files show.</summary>
internal sealed class SchemaWriter
{
    private readonly StringBuilder _text = new();

    /// <param name="corpus">Bound, so that every name in it is settled.</param>
    public static string Write(CorpusDeclaration corpus)
    {
        var writer = new SchemaWriter();
        writer.WriteHead(corpus);
        writer.WriteEnums(corpus.Enums);
        if (corpus.DocumentProperties.Count > 0 || corpus.DocumentSummary is not null)
        {
            writer.Line("\ndocument:");
            writer.Pair("  ", "summary", corpus.DocumentSummary);
            writer.WriteProperties(corpus.DocumentProperties, "  ");
        }

        writer.WriteTypes("entities", corpus.Entities);
        writer.WriteTypes("annotations", corpus.Annotations);
        return writer._text.ToString();
    }

    private void WriteHead(CorpusDeclaration corpus)
    {
        Pair("", "corpus", corpus.Name?.Text);
        Line("format: 1");
        Pair("", "namespace", corpus.Namespace?.Text);
        Pair("", "summary", corpus.Summary);
        Pair("", "license", corpus.License);
        if (corpus.Checks.Count > 0)
            Line("checks: [" + string.Join(", ", corpus.Checks) + "]");

        if (corpus.Granularity != AnchorGranularity.Unstated)
            Line("granularity: " + (corpus.Granularity == AnchorGranularity.Word ? "word" : "character"));

        Line("schema: pinned");
    }

    private void WriteEnums(List<EnumDeclaration> enums)
    {
        if (enums.Count > 0)
            Line("\nenums:");

        foreach (var declared in enums)
        {
            Line("  " + declared.Name.Text + ":");
            Pair("    ", "summary", declared.Summary);
            Line("    values:");
            foreach (var value in declared.Values)
            {
                var parts = new List<string>();
                if (value.Label is { } label && label.Text != value.Name.Text)
                    parts.Add("label: " + Quote(label.Text));
                if (value.Summary is { } summary)
                    parts.Add("summary: " + Quote(summary));

                Line("      " + Quote(value.Name.Text) + ":" + (parts.Count == 0 ? string.Empty : " { " + string.Join(", ", parts) + " }"));
            }
        }
    }

    private void WriteTypes(string section, List<TypeDeclaration> types)
    {
        if (types.Count > 0)
            Line("\n" + section + ":");

        foreach (var type in types)
        {
            Line("  " + type.Name.Text + ":" + (IsPlain(type) ? " {}" : string.Empty));
            if (type.LabelText != type.Name.Text)
                Pair("    ", "label", type.LabelText);

            Pair("    ", "summary", type.Summary);
            Pair("    ", "base", type.Base?.Text);
            if (type.IsAbstract)
                Line("    abstract: true");

            Pair("    ", "plural", type.Plural?.Text);
            if (type.Anchor == AnchorPolicy.Optional)
                Line("    anchor: optional");

            Pair("    ", "reading", type.ReadingProperty?.Text);
            if (type.ReadingText is { } reading)
                Line("    reading: { text: " + Quote(reading) + " }");

            Pair("    ", "container", type.Container?.Text);
            if (type.Inferred is { } inferred)
                Line("    inferred: { " + Quote(inferred.Property.Text) + ": " + WriteMark(inferred.Value) + " }");

            WriteProperties(type.Properties, "    ");
        }
    }

    /// <summary>The words of YAML for truth values stay plain.</summary>
    private static string WriteMark(SourceScalar value) => value.Text is "true" or "false" ? value.Text : Quote(value.Text);

    /// <summary>Numbers and truth values stay plain.</summary>
    private static string WriteDefault(SourceScalar value) => value.IsPlain && Text.Numbers.TryDecimal(value.Text, out _) ? value.Text : WriteMark(value);

    private static bool IsPlain(TypeDeclaration type) =>
        type is
        {
            Summary: null, Base: null, IsAbstract: false, Plural: null, Anchor: AnchorPolicy.Required, ReadingProperty: null, ReadingText: null,
            Container: null, Inferred: null, Properties.Count: 0
        }
        && type.LabelText == type.Name.Text;

    private void WriteProperties(List<PropertyDeclaration> properties, string indent)
    {
        if (properties.Count > 0)
            Line(indent + "properties:");

        foreach (var property in properties)
        {
            var parts = new List<string> { "type: " + Quote(property.Type.Text) };
            if (property.LabelText != property.Name.Text)
                parts.Add("label: " + Quote(property.LabelText));
            if (property.Default is { } value)
                parts.Add("default: " + WriteDefault(value));
            if (property.IsKey)
                parts.Add("key: true");
            if ((property.Inverse?.Text ?? property.GivenInverse) is { } inverse)
                parts.Add("inverse: " + Quote(inverse));
            if (property.Summary is { } summary)
                parts.Add("summary: " + Quote(summary));

            Line(indent + "  " + Quote(property.Name.Text) + ": " + (parts.Count == 1 ? Quote(property.Type.Text) : "{ " + string.Join(", ", parts) + " }"));
        }
    }

    private void Pair(string indent, string key, string? value)
    {
        if (value is not null)
            Line(indent + key + ": " + Quote(value));
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>Plain where YAML has no other reading of it, else in double quotes.</summary>
    private static string Quote(string text)
    {
        if (text.Length > 0 && text.All(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.')
            && (text[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            && text is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE"))
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append(c).Append(text[++i]);
            else if (IsVisible(c))
                quoted.Append(c);
            else
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsVisible(char c) =>
        c is >= ' ' and <= '~'
        || c > '~' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
