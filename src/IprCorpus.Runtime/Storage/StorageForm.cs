using System.Reflection;

namespace IprCorpus.Runtime.Storage;

/// <summary>
/// The form in which compiled corpora are stored. Its number stands in a corpus's code or resource, so that a corpus that was
/// compiled for another form is refused instead of misread.
/// </summary>
internal static class StorageForm
{
    /// <summary>The form that this version of the runtime reads.</summary>
    public const int Version = 1;

    /// <summary>Refuses a corpus in another form.</summary>
    /// <param name="form">The form that the corpus is stored in.</param>
    /// <param name="corpus">The assembly that holds the corpus.</param>
    /// <exception cref="NotSupportedException">The form is not the one that this runtime reads.</exception>
    public static void Check(int form, Assembly corpus)
    {
        if (form != Version)
        {
            var runtime = typeof(StorageForm).Assembly.GetName();
            throw new NotSupportedException(
                $"The corpus in '{corpus.GetName().Name}' is stored in form {form}, and {runtime.Name} {runtime.Version?.ToString(3)} reads form {Version}. "
                + (form < Version
                    ? "Compile the corpus again with an IprCorpus.Generators of the runtime's version."
                    : $"Reference the version of {runtime.Name} that the corpus was compiled for, or a later one."));
        }
    }
}
