using System.Globalization;
using IprCorpus.Benchmarks.Corpora;
using IprCorpus.Benchmarks.Processes;
using IprCorpus.Benchmarks.Steady;
using IprCorpus.Benchmarks.Tables;

switch (args)
{
    case ["table", .. var options]:
        new TableCommand(options.Contains("--quick") ? Effort.Quick : Effort.Full).Run();
        return 0;
    case ["steady", .. var options]:
        SteadyCommand.Run(isQuick: options.Contains("--quick"));
        return 0;
    case ["scale"]:
        ScaleCommand.Run();
        return 0;
    case ["front-end", var folder]:
        Console.WriteLine(FrontEnd.Read(folder).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        return 0;
    case ["synthetic", var documents, var annotations, var textLength, var folder]:
        CorpusFile.WriteAll(TreebankYaml.Files(new SyntheticTreebank(Number(documents), Number(annotations), Number(textLength)).Read()), folder);
        return 0;
    case ["conllu", var source, var folder]:
        CorpusFile.WriteAll(TreebankYaml.Files(ConlluTreebank.ReadFolder(source)), folder);
        return 0;
    default:
        Console.Error.WriteLine("""
            table [--quick]                                               measures builds, cold starts, sizes, and answers again and again
            steady [--quick]                                              measures answers again and again with BenchmarkDotNet
            scale                                                         measures edits among a thousand documents, and the build of ten thousand
            synthetic <documents> <annotations> <text length> <folder>    writes a made-up treebank
            conllu <source folder> <folder>                               writes a treebank from CoNLL-U
            """);
        return 1;
}

static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
