using System.Runtime.InteropServices;
using System.Text;

namespace IprCorpus.Linq.Tests.ClickHouse;

/// <summary>ClickHouse's engine in this process. It runs one statement at a time.</summary>
internal static unsafe class ClickHouseLibrary
{
    private static readonly string FilePath = Repository.PathOf("tests/IprCorpus.Linq.Tests/ClickHouse/node_modules/@chdb/lib-linux-x64-gnu/libchdb.so");
    private static readonly Lazy<nint> Library = new(static () => NativeLibrary.Load(FilePath));
    private static readonly Lazy<nint> Connection = new(Connect);
    private static readonly Lock Gate = new();

    /// <summary>The reason why the engine cannot be run; null where it can.</summary>
    public static string? Absence =>
        File.Exists(FilePath) ? null : "libchdb is not installed: run 'npm install' in tests/IprCorpus.Linq.Tests/ClickHouse.";

    /// <summary>Runs statements one after the other, with no others between them.</summary>
    /// <returns>The rows of the last in a format, and the message of the first that fails, behind which none is run.</returns>
    public static (byte[] Rows, string? Error) Run(IEnumerable<string> statements, string format)
    {
        lock (Gate)
        {
            (byte[] Rows, string? Error) answer = ([], null);
            foreach (var statement in statements)
            {
                answer = Run(statement, format);
                if (answer.Error is not null)
                {
                    break;
                }
            }

            return answer;
        }
    }

    private static (byte[] Rows, string? Error) Run(string statement, string format)
    {
        var (text, name) = (Encoding.UTF8.GetBytes(statement), Encoding.UTF8.GetBytes(format));
        var result = Function<QueryFunction>("chdb_query_n")(Marshal.ReadIntPtr(Connection.Value), text, text.Length, name, name.Length);
        try
        {
            var error = Marshal.PtrToStringUTF8(Function<PointerFunction>("chdb_result_error")(result));
            var rows = new byte[Function<PointerFunction>("chdb_result_length")(result)];
            if (rows.Length > 0)
            {
                Marshal.Copy(Function<PointerFunction>("chdb_result_buffer")(result), rows, 0, rows.Length);
            }

            return (rows, error);
        }
        finally
        {
            Function<PointerFunction>("chdb_destroy_query_result")(result);
        }
    }

    private static nint Connect()
    {
        // The runtime has signal handlers of its own.
        Function<FlagFunction>("chdb_set_signal_handlers_enabled")(0);
        string[] arguments = ["clickhouse", "--path=" + Directory.CreateTempSubdirectory("iprcorpus-clickhouse-").FullName];
        var pointers = arguments.Select(Marshal.StringToCoTaskMemUTF8).ToArray();
        fixed (nint* first = pointers)
        {
            return Function<ConnectFunction>("chdb_connect")(pointers.Length, (nint)first);
        }
    }

    private static T Function<T>(string name)
        where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(Library.Value, name));

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint ConnectFunction(int count, nint arguments);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint QueryFunction(nint connection, byte[] query, nint queryLength, byte[] format, nint formatLength);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate nint PointerFunction(nint pointer);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void FlagFunction(int flag);
}
