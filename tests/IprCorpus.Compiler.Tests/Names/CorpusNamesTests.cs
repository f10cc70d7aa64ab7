using System.Runtime.CompilerServices;
using System.Text;
using IprCorpus.Compiler.Tests.Corpora;

namespace IprCorpus.Compiler.Tests.Names;

/// <summary>The labels of real corpora and the C# names that they get, as lists that somebody has read and approved.</summary>
public sealed class CorpusNamesTests
{
    [SkippableTheory]
    [InlineData("conllu/gum", ".conllu")]
    [InlineData("brat/wet-lab-protocols", ".ann", ".txt", ".conf")]
    [InlineData("tei/edgeworth-letters", ".xml")]
    [InlineData("webanno-tsv/gum-coref", ".tsv")]
    [InlineData("jsonl/re3d", ".json")]
    public void Labels_get_the_approved_names(string name, params string[] suffixes)
    {
        var corpus = CorpusFolder.Read(name, suffixes);
        corpus.Documents();
        Verify(Names(corpus.CompiledSchema!), name.Replace('/', '_'));
    }

    private static string Names(IprCorpus.Compiler.Model.CorpusSchema schema)
    {
        var text = new StringBuilder();
        foreach (var type in schema.Annotations)
        {
            text.Append(type.LabelText).Append(" = ").Append(type.Name).Append(", ").Append(type.Plural).Append('\n');
            foreach (var property in type.Properties)
                text.Append("    ").Append(property.LabelText).Append(" = ").Append(property.MemberName).Append(": ")
                    .Append(property.TypeName ?? property.Kind.ToString()).Append('\n');
        }

        foreach (var declared in schema.Enums.Where(static declared => !declared.IsBuiltIn))
        {
            text.Append("enum ").Append(declared.Name).Append('\n');
            foreach (var value in declared.Values)
                text.Append("    ").Append(value.LabelText).Append(" = ").Append(value.MemberName).Append('\n');
        }

        return text.ToString();
    }

    private static void Verify(string received, string corpus, [CallerFilePath] string file = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(Repository.FromCallerPath(file))!,
            $"{nameof(CorpusNamesTests)}.{nameof(Labels_get_the_approved_names)}_{corpus}");
        var verified = File.Exists(stem + ".verified.txt") ? File.ReadAllText(stem + ".verified.txt") : null;
        if (verified != received)
            File.WriteAllText(stem + ".received.txt", received);

        received.Should().Be(verified, "the list that is approved says so; the one received is beside it");
    }
}
