using IprCorpus.Compiler.Binding.Anchors;
using IprCorpus.Compiler.Diagnostics;
using IprCorpus.Compiler.Reading;
using IprCorpus.Compiler.Schema;
using IprCorpus.Compiler.Text;
using IprCorpus.Tool.Editing;
using IprCorpus.Tool.LanguageServer.Protocol;

namespace IprCorpus.Tool.LanguageServer;

/// <summary>Answers what a place in a file is about: hovers, definitions, references and renaming.</summary>
internal sealed class Places(EditedCorpus corpus, SchemaTypes types, FileMap map, string path)
{
    private const int Context = 80;

    /// <summary>Gets what is known of what stands at a place; null where nothing is.</summary>
    public Hover? HoverAt(int offset)
    {
        if (QuoteAt(offset) is { } quote)
        {
            var (start, end) = (Math.Max(0, quote.Range.Start - Context), Math.Min(quote.Text.Length, quote.Range.End + Context));
            var words = $"{(start > 0 ? "… " : "")}{Markdown.Escape(quote.Text[start..quote.Range.Start])}" +
                $"**{Markdown.Escape(quote.Text[quote.Range.Start..quote.Range.End])}**" +
                $"{Markdown.Escape(quote.Text[quote.Range.End..end])}{(end < quote.Text.Length ? " …" : "")}";
            var (line, column) = new LineMap(quote.Text).PositionOf(quote.Range.Start);
            return new Hover(
                new Markup($"{words}\n\n{quote.Range.Start}..{quote.Range.End}, line {line + 1}, column {column + 1} of the text"),
                map.RangeOf(quote.Node.Start, quote.Node.End));
        }

        if (corpus.SymbolAt(path, offset) is { } symbol)
        {
            var range = map.RangeOf(symbol.Start, symbol.End);
            if (symbol.Kind == SymbolKind.Entity && corpus.EntityOf(symbol.Id) is { } entity)
                return new Hover(new Markup($"**{Markdown.Escape(EntityText.Line(types, entity))}**\n\n{EntityText.Lines(types, entity)}"), range);

            return symbol is { Kind: SymbolKind.Annotation, IsDeclaration: false } && AnnotationOf(symbol) is { } target
                ? new Hover(new Markup($"**{Markdown.Escape(target.Type.Text)}** {Markdown.Escape(target.Anchor?.FirstOrDefault()?.Exact?.Text ?? "")}"), range)
                : null;
        }

        return SummaryAt(offset);
    }

    /// <summary>Gets the declaration of what is named at a place, or the words that are quoted there; null where nothing is.</summary>
    public Location? DefinitionAt(int offset)
    {
        if (QuoteAt(offset) is { } quote)
        {
            // Only a text in a file of its own has a place apart from the quote.
            return quote.File is { } file
                ? new Location(FileUri.Of(file.DisplayPath), new FileMap(file.Text).RangeOf(quote.Range.Start + quote.Shift, quote.Range.End + quote.Shift))
                : null;
        }

        return corpus.SymbolAt(path, offset) is { } symbol
            && corpus.Symbols.FirstOrDefault(other => other.IsDeclaration && other.IsSame(symbol)) is { } declared
            ? LocationOf(declared)
            : null;
    }

    /// <summary>Gets the places that name the same record as a place does.</summary>
    public IReadOnlyList<Location> ReferencesAt(int offset, bool withDeclaration) =>
        corpus.SymbolAt(path, offset) is { } symbol
            ? [.. corpus.Symbols.Where(other => other.IsSame(symbol) && (withDeclaration || !other.IsDeclaration)).Select(LocationOf)]
            : [];

    private (SourceNode Node, TextRange Range, string Text, SourceFile? File, int Shift)? QuoteAt(int offset)
    {
        if (corpus.FileAt(path) is not { } file || file.DocumentAt(offset) is not { } document)
            return null;

        var selector = StatedFile.SelectorsOf(document).FirstOrDefault(selector => selector.Exact is { } exact && exact.Start <= offset && offset <= exact.End);
        if (selector?.Exact is not { } node || corpus.TextOf(file, document) is not { } found)
            return null;

        var range = new AnchorBinder(new DocumentText(found.Value, found.HasMark), document.Offsets, types.Schema.Granularity, new DiagnosticBag(file.File))
            .Bind(selector);
        return range is { } bound ? (node, bound, found.Value, found.File, (found.File?.Text.Length ?? 0) - found.Value.Length) : null;
    }

    private SourceAnnotation? AnnotationOf(Symbol symbol) =>
        corpus.FileAt(symbol.Path)?.Documents.FirstOrDefault(document => document.Id.Text == symbol.Scope)?.Annotations
            .FirstOrDefault(annotation => annotation.Id?.Text == symbol.Id);

    private Hover? SummaryAt(int offset)
    {
        if (corpus.FileAt(path) is not { } file)
            return null;

        foreach (var (table, type, properties) in file.Entities.Select(entity => (types.Entities, entity.Type, entity.Properties))
            .Concat(file.Documents.SelectMany(static document => document.Annotations)
                .Select(annotation => (types.Annotations, annotation.Type, annotation.Properties))))
        {
            if (table.IndexOf(type.Text) is not (>= 0 and var number))
                continue;

            if (IsAt(type))
                return Summary(type, table[number].Summary);

            foreach (var (key, value) in properties)
            {
                if (table.PropertyOf(number, key.Text) is not (>= 0 and var position))
                    continue;

                var property = table.AllProperties(number)[position];
                if (IsAt(key))
                    return Summary(key, property.Summary);

                if (property.Kind == Compiler.Model.ValueKind.Enum && value is SourceScalar scalar && IsAt(scalar)
                    && types.Enum(property.TypeName!) is var values && types.EnumValue(values, scalar.Text) is >= 0 and var chosen)
                    return Summary(scalar, values.Values[chosen].Summary);
            }
        }

        return null;

        bool IsAt(SourceNode node) => node.Start <= offset && offset <= node.End;
        Hover? Summary(SourceNode node, string? summary) =>
            summary is null ? null : new Hover(new Markup(Markdown.Escape(summary)), map.RangeOf(node.Start, node.End));
    }

    private Location LocationOf(Symbol symbol) =>
        new(FileUri.Of(symbol.Path), (symbol.Path == path ? map : new FileMap(corpus.Corpus.FileAt(symbol.Path)!.Text)).RangeOf(symbol.Start, symbol.End));
}
