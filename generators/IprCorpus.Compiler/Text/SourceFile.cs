namespace IprCorpus.Compiler.Text;

/// <summary>
/// A file of the corpus as the host hands it in. Two are equal when path and checksum are: hosts make new
/// instances for unchanged files, and the content is never compared.
/// </summary>
internal sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly Func<string> _read;
    private string? _text;

    /// <param name="path">Relative to the corpus folder, with <c>/</c> between its parts.</param>
    /// <param name="displayPath">The path that diagnostics show, as the host knows it.</param>
    /// <param name="checksum">A digest of the content.</param>
    /// <param name="encoding">The encoding with which the host decoded the bytes.</param>
    /// <param name="read">Gives the decoded content, always the same; called from any thread, and again after a <see cref="Release"/>.</param>
    public SourceFile(string path, string displayPath, string checksum, SourceEncoding encoding, Func<string> read)
    {
        Path = path;
        DisplayPath = displayPath;
        Checksum = checksum;
        Encoding = encoding;
        _read = read;
    }

    /// <summary>Makes a file whose name says that nothing in it is read.</summary>
    public static SourceFile PassedOver(string path, string displayPath) =>
        new(path, displayPath, string.Empty, SourceEncoding.Utf8, static () => string.Empty);

    public string Path { get; }

    public string DisplayPath { get; }

    public string Checksum { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>The name of the format that the project gives the file; null where its extension and content tell.</summary>
    public string? Format { get; init; }

    /// <summary>The decoded content: read when first asked for, and kept.</summary>
    public string Text => _text ??= _read();

    /// <summary>Lets go of the content: whoever asks for it next makes the host read it again.</summary>
    public void Release() => _text = null;

    /// <summary>Determines whether the path ends so, in capitals or not.</summary>
    public bool HasExtension(string extension) => Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    public bool Equals(SourceFile? other) =>
        other is not null && Path == other.Path && DisplayPath == other.DisplayPath && Checksum == other.Checksum && Format == other.Format;

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + StringComparer.Ordinal.GetHashCode(Checksum));
}
