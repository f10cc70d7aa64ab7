namespace IprCorpus.Build.Tests;

/// <summary>Something that happens to a file.</summary>
public sealed class Fault
{
    private readonly string _name;
    private readonly Action<string> _apply;

    private Fault(string name, Action<string> apply) => (_name, _apply) = (name, apply);

    public static Fault Missing { get; } = new("missing", File.Delete);

    public static Fault Empty { get; } = new("empty", static path => File.WriteAllBytes(path, []));

    public static Fault CutOff { get; } = new("cut off", static path => File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]));

    public static Fault OneByteElse { get; } = new("one byte else", static path =>
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.Length > 0)
        {
            bytes[bytes.Length / 2] ^= 1;
        }

        File.WriteAllBytes(path, bytes);
    });

    public void Apply(string path) => _apply(path);

    public override string ToString() => _name;
}
