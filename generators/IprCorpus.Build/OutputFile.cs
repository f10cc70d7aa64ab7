using System.Text;

namespace IprCorpus.Build;

/// <summary>
/// Writes files that others watch: only where the content changes, and as a whole or not at all. Each writer has a temporary
/// file of its own, so that several can be at work in one folder.
/// </summary>
internal static class OutputFile
{
    private const string Ending = ".new";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a text as UTF-8.</summary>
    /// <returns>A description of what was written.</returns>
    public static Product Write(string path, string content) => Write(path, stream => stream.Write(Utf8.GetBytes(content)));

    /// <summary>Writes a file.</summary>
    /// <returns>A description of what was written.</returns>
    public static Product Write(string path, Action<Stream> write)
    {
        var fresh = NewName(path);
        try
        {
            using (var stream = File.Create(fresh))
            {
                write(stream);
            }

            var product = Product.Of(fresh) with { Name = Path.GetFileName(path) };
            if (!product.IsIn(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar))
            {
                File.Move(fresh, path, overwrite: true);
            }

            return product;
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>Gives a name beside a file that nobody else uses.</summary>
    public static string NewName(string path) => $"{path}.{Guid.NewGuid():N}{Ending}";

    /// <summary>Deletes the temporary files of runs that were killed; those of the last hour may belong to a run at work.</summary>
    public static void DeleteAbandoned(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*" + Ending))
        {
            if (DateTime.UtcNow - file.LastWriteTimeUtc > Abandoned)
            {
                file.Delete();
            }
        }
    }
}
