namespace IprCorpus.Compiler.Names;

/// <summary>
/// Names that a program sees without asking: types without type parameters in the namespaces that the SDKs import implicitly, and
/// in the runtime's, which programs import. A generated type of such a name would be ambiguous wherever its namespace is imported.
/// Names that end in Exception, Attribute or Extensions are left out; no label reads so.
/// </summary>
internal static class ImplicitNames
{
    /// <summary>Of the namespaces that every project imports, and what is one word in those that web projects import in addition.</summary>
    private const string Sdk = """
        Action Activator ApartmentState AppContext AppDomain AppDomainSetup ApplicationId ApplicationIdentity ArgIterator Array AssemblyLoadEventArgs AssemblyLoadEventHandler
        AsyncCallback AsyncEnumerable AsyncFlowControl Attribute AttributeTargets AutoResetEvent Barrier Base64FormattingOptions BinaryReader BinaryWriter BitConverter
        Boolean Buffer BufferedStream Byte ByteArrayContent CancellationToken CancellationTokenRegistration CancellationTokenSource Char CharEnumerator
        ClientCertificateOption CompressedStack ConcurrentExclusiveSchedulerPair ConfigureAwaitOptions Console ConsoleCancelEventArgs
        ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey ContextBoundObject ContextCallback Convert
        CountdownEvent DBNull DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Decimal Delegate DelegatingHandler Directory DirectoryInfo Double
        DriveInfo DriveType Endpoint Enum Enumerable EnumerableExecutor EnumerableQuery EnumerationOptions Environment EnvironmentVariableTarget Environments
        ErrorEventArgs ErrorEventHandler EventArgs EventHandler EventResetMode EventWaitHandle EventWaitHandleAcl Exception ExecutionContext File FileAccess
        FileAttributes FileInfo FileMode FileOptions FileShare FileStream FileStreamOptions FileStyleUriParser FileSystemEventArgs FileSystemEventHandler
        FileSystemInfo FileSystemWatcher FormUrlEncodedContent FormattableString FtpStyleUriParser GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo
        GCNotificationStatus GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half HandleInheritability HashCode Host HostExecutionContext
        HostExecutionContextManager Http3FrameType Http3StreamType HttpClient HttpClientHandler HttpCompletionOption HttpContent HttpKeepAlivePingPolicy
        HttpMessageHandler HttpMessageInvoker HttpMethod HttpRequestError HttpRequestMessage HttpRequestOptions HttpResponseMessage HttpStyleUriParser
        HttpVersionPolicy IAsyncDisposable IAsyncResult ICloneable IComparable IConvertible ICustomFormatter IDisposable IFormatProvider IFormattable
        IHttpClientFactory IHttpMessageHandlerFactory IOCompletionCallback IOrderedQueryable IQueryProvider IQueryable IServiceProvider ISpanFormattable
        IThreadPoolWorkItem ITimer IUtf8SpanFormattable Index Int128 Int16 Int32 Int64 IntPtr Interlocked KeyValuePair LazyInitializer LazyThreadSafetyMode
        LdapStyleUriParser LoaderOptimization LocalDataStoreSlot Lock LockCookie LockRecursionPolicy ManualResetEvent ManualResetEventSlim MarshalByRefObject
        MatchCasing MatchType Math MathF MemoryStream MessageProcessingHandler MidpointRounding ModuleHandle Monitor MulticastDelegate MultipartContent
        MultipartFormDataContent Mutex MutexAcl NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser
        NotifyFilters Nullable Object OperatingSystem Overlapped Parallel ParallelEnumerable ParallelExecutionMode ParallelLoopResult ParallelLoopState
        ParallelMergeOptions ParallelOptions ParallelQuery ParameterizedThreadStart Path PeriodicTimer PlatformID PreAllocatedOverlapped Queryable Random
        RandomAccess Range ReadOnlyMemoryContent ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer RegisteredWaitHandle RenamedEventArgs
        RenamedEventHandler ResolveEventArgs ResolveEventHandler Results Route RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle
        SByte SearchOption SeekOrigin Semaphore SemaphoreAcl SemaphoreSlim SendOrPostCallback SequencePosition Single SocketsHttpConnectionContext
        SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext SpinLock SpinWait Stream StreamContent StreamReader StreamWriter String StringComparer
        StringComparison StringContent StringReader StringSplitOptions StringWriter SynchronizationContext Task TaskCompletionSource TaskContinuationOptions
        TaskCreationOptions TaskFactory TaskScheduler TaskStatus TaskToApm TaskToAsyncResult TextReader TextWriter Thread ThreadExceptionEventArgs
        ThreadExceptionEventHandler ThreadPool ThreadPoolBoundHandle ThreadPriority ThreadStart ThreadState TimeOnly TimeProvider TimeSpan TimeZone
        TimeZoneInfo Timeout Timer TimerCallback Tuple Type TypeCode TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UnhandledExceptionEventArgs
        UnhandledExceptionEventHandler UnixFileMode UnmanagedMemoryAccessor UnmanagedMemoryStream UnobservedTaskExceptionEventArgs Uri UriBuilder
        UriComponents UriCreationOptions UriFormat UriHostNameType UriIdnScope UriKind UriParser UriPartial UriTypeConverter ValueTask ValueTuple ValueType
        VariableLengthIntegerHelper Version Void Volatile WaitCallback WaitForChangedResult WaitHandle WaitOrTimerCallback WatcherChangeTypes WeakReference
        """;

    private const string Runtime = """
        AllenRelation AnnotatorAgreement CodePointMap CodePointOffset CodePointSpan Collocation ContingencyTable CoreferenceScore CorpusAnnotation CorpusCsv
        CorpusDocument CorpusEntity CorpusEnumerable CorpusJson CorpusProperties Dispersion EnumLabels Granularity ISentence IToken Keyword LevelOfMeasurement
        PatternCapture PatternMatch Period PrecisionRecall Quantity QuantityBound RegularizedText Replacement SpanList SpanRelation TextFolding TextSpan Upos
        UposLabels Utf8Map Utf8Offset
        """;

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyCollection<string> All =
        new HashSet<string>((Sdk + " " + Runtime).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
