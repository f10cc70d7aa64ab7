using System.Globalization;
using System.Text;
using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Contestants;

/// <summary>
/// What a generator emits that writes objects down as code: <c>new Token(…)</c> for each. It does what can be done for
/// that approach: a file a document, an array a method, and a document that nobody asks for is never made.
/// </summary>
internal static class NaiveSource
{
    /// <summary>Writes the files of all documents, and the one that finds a document by its position.</summary>
    public static void Write(IReadOnlyList<Document> documents, string folder)
    {
        Directory.CreateDirectory(folder);
        var index = new StringBuilder($$"""
            namespace IprCorpus.Benchmarks.Programs;

            internal static class Emitted
            {
                public static int Count => {{documents.Count}};

                public static Document Make(int index) => index switch
                {

            """);
        for (var i = 0; i < documents.Count; i++)
        {
            index.Append(CultureInfo.InvariantCulture, $"        {i} => Document{i}.Make(),\n");
            File.WriteAllText(Path.Combine(folder, $"Document{i}.cs"), Write(documents[i], $"Document{i}"));
        }

        index.Append("        _ => throw new System.ArgumentOutOfRangeException(nameof(index)),\n    };\n}\n");
        File.WriteAllText(Path.Combine(folder, "Emitted.cs"), index.ToString());
    }

    private static string Write(Document document, string type)
    {
        var source = new StringBuilder($$"""
            namespace IprCorpus.Benchmarks.Programs;

            internal static class {{type}}
            {
                public static Document Make() => new({{Literal(document.Id)}}, {{Literal(document.Text)}}, Sentences(), Tokens());

                private static Sentence[] Sentences() =>
                [

            """);
        foreach (var sentence in document.Sentences)
        {
            source.Append(CultureInfo.InvariantCulture, $"        new Sentence({sentence.Start}, {sentence.End}, {sentence.Number}),\n");
        }

        source.Append("    ];\n\n    private static Token[] Tokens() =>\n    [\n");
        foreach (var token in document.Tokens)
        {
            source.Append(
                CultureInfo.InvariantCulture,
                $"        new Token({token.Start}, {token.End}, {Literal(token.Form)}, {Literal(token.Lemma)}, Upos.{token.Upos}, {Literal(token.Xpos)}, " +
                    $"{Literal(token.Deprel)}, {token.Head}),\n");
        }

        return source.Append("    ];\n}\n").ToString();
    }

    private static string Literal(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal) + '"';
}
