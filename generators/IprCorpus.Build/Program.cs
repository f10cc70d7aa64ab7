using IprCorpus.Build;

// Run by the targets of the package, with the file that says what to do. What is wrong with the corpus is for the generator to
// report; what is printed here is wrong with the machine.
try
{
    // The request is this run's own, and nobody reads it again.
    var request = BuildRequest.Read(args[0]);
    File.Delete(args[0]);
    CorpusBuild.Run(request);
    return 0;
}
catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException or InvalidOperationException)
{
    Console.Error.WriteLine($"IprCorpus : error : {Cause(exception).Message}");
    return 1;
}

// Files are read several at a time; one failure says enough.
static Exception Cause(Exception exception) => exception is AggregateException { InnerException: { } first } ? first : exception;
