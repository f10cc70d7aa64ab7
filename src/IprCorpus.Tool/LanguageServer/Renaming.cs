using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Formats;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.LanguageServer.Protocol;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Renames an id in all YAML files, or not at all.</summary>
internal sealed class Renaming(EditedCorpus corpus)
{
    private const int MaxLength = 128;

    /// <summary>Gets the edits that give a record another id.</summary>
    /// <param name="symbol">A place that names the record.</param>
    /// <param name="name">The new id.</param>
    /// <param name="refusal">The reason why there are none.</param>
    public WorkspaceEdit? Rename(Symbol symbol, string name, out string? refusal)
    {
        refusal = Refusal(symbol, name);
        if (refusal is not null)
            return null;

        return new WorkspaceEdit(corpus.Symbols.Where(other => other.IsSame(symbol)).GroupBy(static other => other.Path, StringComparer.Ordinal).ToDictionary(
            static file => FileUri.Of(file.Key),
            IReadOnlyList<TextEdit> (file) =>
            {
                var map = new FileMap(corpus.Corpus.FileAt(file.Key)!.Text);
                return [.. file.Select(static place => (place.Start, place.End)).Distinct()
                    .Select(place => new TextEdit(map.RangeOf(place.Start, place.End), name))];
            }));
    }

    private string? Refusal(Symbol symbol, string name)
    {
        var isId = name.Length is > 0 and <= MaxLength && name[0] != '-' && name[^1] != '-'
            && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' || symbol.Kind == SymbolKind.Annotation
                && (char.IsAsciiLetterUpper(c) || c is '_' or '.'));
        if (!isId)
            return $"'{Messages.Excerpt(name)}' cannot be an id: ids consist of lower-case letters, digits and '-' between them, at most 128.";

        if (corpus.Symbols.FirstOrDefault(other =>
            other.IsDeclaration && other.Kind == symbol.Kind && other.Scope == symbol.Scope && other.Id == name) is { } taken)
            return $"'{name}' is the id of another one, in {Path.GetFileName(taken.Path)}.";

        if (corpus.YamlFiles.FirstOrDefault(static file => !file.IsWhole) is { } broken)
            return $"'{broken.File.Path}' cannot be read as YAML, and may have the id as well; mend it first.";

        return symbol.Kind == SymbolKind.Entity && FileOfOthersWith(symbol.Id) is { } other
            ? $"'{other}' is in another format and has '{symbol.Id}' as well, which only YAML files are renamed in; rename it there and in the others by hand."
            : null;
    }

    /// <summary>Finds a file in another format that may refer to an entity; texts alone do not. Null for none.</summary>
    private string? FileOfOthersWith(string id) => corpus.Corpus.Files.FirstOrDefault(file =>
        !SourceFormats.IsYaml(file) && !file.HasExtension(".txt") && file.Text.Contains(id, StringComparison.Ordinal))?.Path;
}
