using IprCorpus.Build;

// Run by the targets of the package, with the file that says what to do. What is wrong with the corpus is for the generator to
// report; what is printed here is wrong with the machine.
try
{
    CorpusBuild.Run(BuildRequest.Read(args[0]));
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
{
    Console.Error.WriteLine($"IprCorpus : error : {exception.Message}");
    return 1;
}
