using System.Text.Json;
using IprCorpus.Benchmarks.Programs;

namespace IprCorpus.Benchmarks.Contestants;

/// <summary>A treebank laid out in every form that a contestant builds from.</summary>
/// <param name="Folder">Where it is laid out.</param>
/// <param name="Documents">How many documents it has.</param>
/// <param name="Annotations">How many annotations.</param>
/// <param name="Values">How many values of annotation properties.</param>
/// <param name="TextBytes">How many bytes its texts take in UTF-8.</param>
internal sealed record TreebankData(string Folder, int Documents, int Annotations, int Values, long TextBytes)
{
    private const int PropertiesOfToken = 6;

    public static TreebankData Lay(TreebankSource source, string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        source.Write(Path.Combine(folder, nameof(DataForm.Seeds)));
        var documents = source.Read().Select(RecordMaker.Make).OrderBy(static document => document.Id, StringComparer.Ordinal).ToList();
        NaiveSource.Write(documents, Path.Combine(folder, nameof(DataForm.Source)));
        var json = Directory.CreateDirectory(Path.Combine(folder, nameof(DataForm.Json))).FullName;
        foreach (var document in documents)
        {
            File.WriteAllBytes(Path.Combine(json, document.Id + ".json"), JsonSerializer.SerializeToUtf8Bytes(document, JsonDocuments.Default.Document));
        }

        var (sentences, tokens) = (documents.Sum(static document => document.Sentences.Length), documents.Sum(static document => document.Tokens.Length));
        return new TreebankData(
            folder,
            documents.Count,
            sentences + tokens,
            sentences + (tokens * PropertiesOfToken),
            documents.Sum(static document => (long)System.Text.Encoding.UTF8.GetByteCount(document.Text)));
    }

    public string PathOf(DataForm form) => Path.Combine(Folder, form.ToString());
}
