using System.Globalization;
using IprCorpus.Benchmarks.Corpora;

IEnumerable<TreebankDocument> documents;
switch (args)
{
    case ["synthetic", var count, var annotations, var textLength, _]:
        documents = new SyntheticTreebank(Number(count), Number(annotations), Number(textLength)).Read();
        break;
    case ["conllu", var source, _]:
        documents = ConlluTreebank.ReadFolder(source);
        break;
    default:
        Console.Error.WriteLine("""
            synthetic <documents> <annotations> <text length> <folder>    writes a made-up treebank
            conllu <source folder> <folder>                               writes a treebank from CoNLL-U
            """);
        return 1;
}

CorpusFile.WriteAll(TreebankYaml.Files(documents), args[^1]);
return 0;

static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
