using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace IprCorpus.Build;

/// <summary>Tells files from pipes and devices, whose reading may never end.</summary>
internal static partial class RegularFile
{
    private const int NonBlockingOnLinux = 0x800;
    private const int NonBlockingOnMac = 0x4;

    /// <summary>Determines whether a path is one of a file with a content and an end. It says yes where it cannot tell.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        // Opening a pipe to which nobody writes waits for somebody, unless it is told not to.
        var descriptor = Open(path, OperatingSystem.IsMacOS() ? NonBlockingOnMac : NonBlockingOnLinux);
        if (descriptor < 0)
        {
            return true;
        }

        using var stream = new FileStream(new SafeFileHandle(descriptor, ownsHandle: true), FileAccess.Read, bufferSize: 0);
        return stream.CanSeek;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);
}
