using System.Text;

namespace IprCorpus.Build;

/// <summary>Writes files that others watch: only where the content changes, and never half.</summary>
internal static class OutputFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string path, string content) => Write(path, stream => stream.Write(Utf8.GetBytes(content)));

    public static void Write(string path, Action<Stream> write)
    {
        var fresh = path + ".new";
        using (var stream = File.Create(fresh))
        {
            write(stream);
        }

        if (File.Exists(path) && HaveSameContent(path, fresh))
        {
            File.Delete(fresh);
        }
        else
        {
            File.Move(fresh, path, overwrite: true);
        }
    }

    private static bool HaveSameContent(string path, string other)
    {
        using var left = File.OpenRead(path);
        using var right = File.OpenRead(other);
        if (left.Length != right.Length)
        {
            return false;
        }

        var (leftBlock, rightBlock) = (new byte[1 << 16], new byte[1 << 16]);
        int read;
        while ((read = left.ReadAtLeast(leftBlock, leftBlock.Length, throwOnEndOfStream: false)) > 0)
        {
            right.ReadExactly(rightBlock, 0, read);
            if (!leftBlock.AsSpan(0, read).SequenceEqual(rightBlock.AsSpan(0, read)))
            {
                return false;
            }
        }

        return true;
    }
}
