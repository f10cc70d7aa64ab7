using System.Runtime.InteropServices;

namespace IprCorpus.Benchmarks.Processes;

/// <summary>
/// The processor time of all child processes that have ended (POSIX <c>getrusage</c>). The difference before and after
/// one child is its own, whatever else the machine does in the meantime.
/// </summary>
internal static partial class ChildUsage
{
    private const int Children = -1;

    /// <summary>User and system time so far; null where the system does not say.</summary>
    public static TimeSpan? ProcessorTime =>
        OperatingSystem.IsLinux() && Read(Children, out var usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : null;

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int Read(int who, out Usage usage);

    /// <summary>The beginning of <c>struct rusage</c>, with room for the rest of it.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private readonly struct Usage
    {
        public readonly long UserSeconds;
        public readonly long UserMicroseconds;
        public readonly long SystemSeconds;
        public readonly long SystemMicroseconds;
    }
}
