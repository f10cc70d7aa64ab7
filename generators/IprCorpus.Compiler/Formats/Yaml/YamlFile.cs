using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Text;

namespace IprCorpus.Compiler.Formats.Yaml;

/// <summary>Runs the checks that every YAML file passes before it is parsed.</summary>
internal static class YamlFile
{
    /// <summary>False where there is no sense in parsing it.</summary>
    public static bool Open(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        if (text.Length > YamlLimits.FileLength)
        {
            bag.Add(FileRules.FileTooLarge, 0, 0, Messages.Number(text.Length), Messages.Number(YamlLimits.FileLength));
            return false;
        }

        if (file.Encoding is SourceEncoding.Unknown or SourceEncoding.Utf16)
        {
            // Most of the file can be read all the same, and what others refer to in it is there.
            bag.Add(file.Encoding == SourceEncoding.Utf16 ? FileRules.Utf16File : FileRules.InvalidUtf8, 0, 0);
        }

        CharacterCheck.CheckYaml(text, bag);
        return true;
    }

    /// <summary>The YAML documents of a file, one by one.</summary>
    public static IEnumerable<YamlChunk> Documents(string text, DiagnosticBag bag)
    {
        var count = 0;
        foreach (var chunk in YamlChunk.Split(text))
        {
            if (count++ == YamlLimits.Documents)
            {
                bag.Add(YamlRules.YamlTooLarge, chunk.Start, Math.Min(chunk.Start + 3, chunk.End), "documents", Messages.Number(YamlLimits.Documents));
                yield break;
            }

            yield return chunk;
        }
    }
}
