using CsCheck;
using IprCorpus.Compiler.Diagnostics;

namespace IprCorpus.Compiler.Tests.Harness;

/// <summary>A change at random of one of several files: characters removed, and others or a copy of another part put there.</summary>
/// <param name="File">Which of the files; counted on from the first again where there are fewer, as all positions are.</param>
/// <param name="Inserted">What is inserted, or null for a copy.</param>
internal sealed record Damage(int File, int At, int Deleted, string? Inserted, int CopiedFrom, int Copied)
{
    /// <param name="insertions">What means something in the format, and what should mean nothing anywhere.</param>
    public static Gen<Damage[]> Of(params string[] insertions) => (
        from file in Gen.Int[0, 100]
        from at in Gen.Int[0, 100_000]
        from deleted in Gen.Int[0, 12]
        from inserted in Gen.OneOf(Gen.OneOf(insertions).Select(static text => (string?)text), Gen.Const((string?)null))
        from copiedFrom in Gen.Int[0, 100_000]
        from copied in Gen.Int[0, 40]
        select new Damage(file, at, deleted, inserted, copiedFrom, copied)).Array[1, 4];

    public static (string Path, string Content)[] Apply(Damage[] damage, params (string Path, string Content)[] files)
    {
        var result = files.ToArray();
        foreach (var change in damage)
        {
            ref var content = ref result[change.File % result.Length].Content;
            content = change.Apply(content);
        }

        return result;
    }

    /// <summary>Each diagnostic is one line of text, at a place that exists.</summary>
    public static void ShouldBeLocated(IEnumerable<CorpusDiagnostic> found, params (string Path, string Content)[] files)
    {
        foreach (var diagnostic in found)
        {
            FrontEnd.Message(diagnostic).Should().NotContainAny("\n", "\r", "\0", "\u2028", "\u202E");
            if (diagnostic.Location is { } place && Array.Find(files, file => file.Path == place.Path).Content is { } content)
                (place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= content.Length).Should().BeTrue("of {0}", diagnostic.Rule.Id);
        }
    }

    private string Apply(string text)
    {
        var (at, from) = (At % (text.Length + 1), CopiedFrom % (text.Length + 1));
        var inserted = Inserted ?? text.Substring(from, Math.Min(Copied, text.Length - from));
        return text.Remove(at, Math.Min(Deleted, text.Length - at)).Insert(at, inserted);
    }
}
