using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Reading;

/// <summary>Runs the checks that every text file passes.</summary>
internal static class TextFile
{
    /// <summary>The text that positions count in: the file's, without a byte order mark.</summary>
    public static string Decode(SourceFile file) =>
        file.Text.Length > 0 && file.Text[0] == '\uFEFF' ? file.Text.Substring(1) : file.Text;

    /// <summary>Determines whether a file holds nothing but white space.</summary>
    public static bool IsBlank(SourceFile file)
    {
        foreach (var c in file.Text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
                return false;
        }

        return true;
    }

    public static EquatableArray<CorpusDiagnostic> Check(SourceFile file)
    {
        var bag = new DiagnosticBag(file);
        CheckEncoding(file, bag);
        if (file.Encoding == SourceEncoding.Utf8WithByteOrderMark)
            bag.Add(FileRules.ByteOrderMark, 0, 0);

        CharacterCheck.CheckText(file.Text, bag);
        CharacterCheck.CheckLineEnds(file.Text, bag);
        CharacterCheck.CheckForm(file.Text, bag);
        return bag.ToArray();
    }

    /// <summary>Reports an encoding that no file of a corpus can have.</summary>
    public static void CheckEncoding(SourceFile file, DiagnosticBag bag)
    {
        switch (file.Encoding)
        {
            case SourceEncoding.Unknown: bag.Add(FileRules.InvalidUtf8, 0, 0); break;
            case SourceEncoding.Utf16: bag.Add(FileRules.Utf16File, 0, 0); break;
        }
    }
}
