using IprCorpus.Compiler.Binding;
using IprCorpus.Compiler.Checks;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;

namespace IprCorpus.Tool.Editing;

/// <summary>Puts the name that a diagnostic suggests in the place of the one that is written.</summary>
internal sealed class SpellingFixes(EditedCorpus corpus)
{
    /// <summary>Gets the fix of a diagnostic; null where it suggests no name for what stands at its place.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="file">The file that it is in.</param>
    public Fix? Find(CorpusDiagnostic diagnostic, StatedFile file)
    {
        if (diagnostic.Location is not { Length: > 0 } at
            || diagnostic.Arguments.Select(Spelling.SuggestedBy).FirstOrDefault(static name => name is not null) is not { } suggested)
            return null;

        var written = file.File.Text.Substring(at.Start, at.Length).Trim('"', '\'');
        if (!IsName(suggested) || !diagnostic.Arguments.Contains(written))
            return null;

        var edit = new FileEdit(at.Path, at.Start, at.Start + at.Length, suggested);
        return new Fix($"Write '{suggested}'", [edit], IsOnly(diagnostic, file, written, suggested));
    }

    // A name that needs no quotes in YAML, wherever it stands.
    private static bool IsName(string text) => text.Length > 0 && char.IsLetter(text[0]) && text.All(static c => char.IsLetterOrDigit(c) || c is '-' or '_');

    // Another digit is another thing, not the same one with a slip of the pen.
    private bool IsOnly(CorpusDiagnostic diagnostic, StatedFile file, string written, string suggested)
    {
        if (!written.Where(char.IsDigit).SequenceEqual(suggested.Where(char.IsDigit)) || Rivals(diagnostic, file) is not { } rivals)
            return false;

        var distance = Spelling.Distance(written, suggested);
        return rivals.Where(rival => rival != suggested)
            .All(rival => Math.Abs(rival.Length - written.Length) > distance || Spelling.Distance(written, rival) > distance);
    }

    // The names that could be meant as well; null where they are not known.
    private IEnumerable<string>? Rivals(CorpusDiagnostic diagnostic, StatedFile file)
    {
        if (corpus.Types is not { } types)
            return null;

        var owner = diagnostic.Arguments[0];
        if (diagnostic.Rule == IdRules.UnknownEntity)
            return corpus.Corpus.Whole.Registry.Select(static entity => entity.Id);

        if (diagnostic.Rule == ValueRules.UnknownEnumValue)
            return types.Enum(owner).Values.Select(static value => value.Name);

        if (diagnostic.Rule == ReferenceRules.UnknownAnnotation)
            return file.DocumentAt(diagnostic.Location!.Start)?.Annotations.Select(static annotation => annotation.Id?.Text).OfType<string>();

        if (diagnostic.Rule == ReferenceRules.UnknownInstanceType)
            return types.Schema.Annotations.Concat(types.Schema.Entities).Select(static type => type.Name);

        if (diagnostic.Rule != ValueRules.UnknownProperty)
            return null;

        var table = types.Annotations.IndexOf(owner) >= 0 ? types.Annotations : types.Entities.IndexOf(owner) >= 0 ? types.Entities : types.Document;
        var own = table.AllProperties(Math.Max(0, table.IndexOf(owner))).Select(static property => property.Name);
        return table == types.Annotations ? own.Concat([.. SelectorReader.SelectorKeys, SelectorReader.FragmentsKey, CorpusReader.NameKey]) : own;
    }
}
