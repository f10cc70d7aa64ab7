using System.Security.Cryptography;

namespace IprCorpus.Build;

/// <summary>Represents a file that a run has made.</summary>
/// <param name="Name">The name in the output folder.</param>
/// <param name="Length">The length in bytes.</param>
/// <param name="Digest">The SHA-256 of the content, in hexadecimal digits.</param>
internal sealed record Product(string Name, long Length, string Digest)
{
    /// <summary>Describes a file.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Product Of(string path)
    {
        using var file = File.OpenRead(path);
        return new Product(Path.GetFileName(path), file.Length, Convert.ToHexString(SHA256.HashData(file)));
    }

    /// <summary>Determines whether a folder has this product, with this content.</summary>
    public bool IsIn(string folder)
    {
        try
        {
            var file = new FileInfo(folder + Name);
            return file.Exists && file.Length == Length && Of(file.FullName) == this;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
