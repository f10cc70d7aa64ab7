using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Compilation;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Model;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>What has been read and is written in the same format must read the same.</summary>
internal static class RoundTrip
{
    /// <param name="file">What a file holds.</param>
    /// <param name="schema">What it was compiled with.</param>
    /// <param name="path">A path with the extension of the format.</param>
    public static void ShouldBeEqual(CorpusFileResult file, CorpusSchema schema, string path, Func<IEnumerable<DocumentModel>, CorpusSchema, string> write)
    {
        var models = file.Documents.Select(static document => document.Model).ToList();
        var text = write(models, schema);
        var again = CorpusFileCompiler.Compile(new CorpusInput(FrontEnd.File(path, text), []), schema, default);
        again.Diagnostics.Where(static found => found.Rule.Severity == RuleSeverity.Error).Select(FrontEnd.Message).Should().BeEmpty("of {0}", text);
        again.Documents.Select(static document => document.Model.Id).Should().Equal(models.Select(static model => model.Id));
        for (var i = 0; i < models.Count; i++)
        {
            var (before, after) = (models[i], again.Documents[i].Model);
            after.Text.Should().Be(before.Text);
            after.Values.Equals(before.Values).Should().BeTrue("the metadata of {0} is the same", before.Id);
            after.Annotations.Should().HaveCount(before.Annotations.Count);
            for (var j = 0; j < before.Annotations.Count; j++)
            {
                if (after.Annotations[j] != before.Annotations[j])
                    Describe(after.Annotations[j], schema).Should().Be(Describe(before.Annotations[j], schema), "of {0}, in {1}", before.Id, text);
            }

            after.Should().Be(before);
        }
    }

    private static string Describe(AnnotationModel annotation, CorpusSchema schema) =>
        $"{schema.Annotations[annotation.Type].Name} {annotation.Id} {string.Join(' ', annotation.Fragments)} " +
            $"{string.Join(' ', annotation.Values.Select(static value => value?.ToString() ?? "-"))}";
}
